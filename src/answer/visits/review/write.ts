import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Document } from '../../../domain/document.ts';
import { sha256Hex } from '../../../domain/sha256.ts';
import { confirmVisits } from './confirm.ts';
import type { ReviewWords } from './visit-yaml.ts';

/**
 * Writes a document's recognised visits into its file, all or nothing. False where the file has
 * changed since it was read, or its front matter cannot be added to.
 */
export async function writeReview(
  path: string,
  document: Document,
  words: ReviewWords,
): Promise<boolean> {
  const file = await realpath(path);
  const bytes = await readFile(file);
  if (sha256Hex(bytes) !== document.sha256) return false;
  const written = confirmVisits(bytes, document, words);
  if (written === undefined) return false;
  await replace(file, written);
  return true;
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await stat(file);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
