import { createHash } from 'node:crypto';

/** SHA-256 (hex) over parts, each told from the next by its length. */
export function fingerprintOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}
