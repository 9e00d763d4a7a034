import { randomUUID } from 'node:crypto';
import { access, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { safeName } from '../../corpus/safe-name.ts';
import { BrueckeError } from '../../domain/errors.ts';
import type { Disk } from './disk.ts';
import { journalName, keptFolder, staysBelow } from './layout.ts';

/** A file below the corpus folder as it shall be; without bytes it shall not be there. */
export interface Change {
  readonly file: string;
  readonly bytes?: Uint8Array;
}

const temporaryName = /^\.new-[0-9a-f-]{36}$/u;

const place = z.string().refine(staysBelow);
const journalSchema = z.array(z.strictObject({ file: place, from: place.exactOptional() }));
type Journal = z.infer<typeof journalSchema>;

/**
 * Makes all changes or none. New files are written beside their places; one rename then says what
 * belongs where, and whoever finds it undone does it again. To be called under the lock.
 */
export async function apply(
  corpusDir: string,
  changes: readonly Change[],
  disk: Disk,
): Promise<void> {
  const journal: Journal = [];
  try {
    for (const { file, bytes } of changes) {
      const folder = dirname(file);
      if (bytes !== undefined) await disk.makeFolder(join(corpusDir, folder));
      if (await leadsOutside(corpusDir, folder)) {
        throw new BrueckeError('document-outside', { file: safeName(file) });
      }
      if (bytes === undefined) {
        journal.push({ file });
        continue;
      }
      const from = join(folder, `.new-${randomUUID()}`);
      journal.push({ file, from });
      await disk.write(join(corpusDir, from), bytes);
    }
    await writeJournal(corpusDir, journal, disk);
  } catch (error) {
    for (const { from } of journal) {
      if (from !== undefined) await disk.remove(join(corpusDir, from)).catch(() => {});
    }
    throw error;
  }
  await finish(corpusDir, journal, disk);
}

/** Does what a killed process had decided to do, and removes what it had only begun. */
export async function recover(corpusDir: string, disk: Disk): Promise<void> {
  const journal = await readJournal(corpusDir);
  if (journal !== undefined) await finish(corpusDir, journal, disk);
  const files = await readdir(corpusDir, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (temporaryName.test(file.name)) await disk.remove(join(file.parentPath, file.name));
  }
}

async function writeJournal(corpusDir: string, journal: Journal, disk: Disk): Promise<void> {
  const folder = join(corpusDir, keptFolder);
  const from = join(folder, `.new-${randomUUID()}`);
  try {
    await disk.write(from, Buffer.from(JSON.stringify(journal)));
    await disk.rename(from, join(folder, journalName));
  } catch (error) {
    await disk.remove(from).catch(() => {});
    throw error;
  }
  await disk.sync(folder);
}

async function readJournal(corpusDir: string): Promise<Journal | undefined> {
  try {
    const text = await readFile(join(corpusDir, keptFolder, journalName), 'utf8');
    return journalSchema.parse(JSON.parse(text));
  } catch (error) {
    // Not as we wrote it: nothing of it can be trusted, and it must not stand in the way for ever.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return [];
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function finish(corpusDir: string, journal: Journal, disk: Disk): Promise<void> {
  for (const { file, from } of journal) {
    const place = join(corpusDir, file);
    if (from === undefined) await disk.remove(place);
    else if (await exists(join(corpusDir, from))) await disk.rename(join(corpusDir, from), place);
  }
  for (const folder of new Set(journal.map(({ file }) => dirname(file)))) {
    if (await exists(join(corpusDir, folder))) await disk.sync(join(corpusDir, folder));
  }
  await disk.remove(join(corpusDir, keptFolder, journalName));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A folder may be a link, or lie below one. */
async function leadsOutside(corpusDir: string, folder: string): Promise<boolean> {
  const root = await realpath(corpusDir);
  const real = await realpath(join(corpusDir, folder)).catch(() => root);
  return real !== root && !real.startsWith(root + sep);
}
