import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What a stage made, from the file that keeps it, or made now and kept. Each stage has its own
 * source of chance, so that a training that goes on from a kept stage ends in the same bytes.
 */
export async function kept(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (path !== '' && existsSync(path)) return Uint8Array.from(readFileSync(path));
  if (path !== '') mkdirSync(dirname(path), { recursive: true });
  const bytes = await make();
  if (path !== '') writeFileSync(path, bytes);
  return bytes;
}
