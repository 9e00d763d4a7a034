import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { listCorpusFiles } from '../corpus/corpus-files.ts';
import { safeName } from '../corpus/safe-name.ts';
import { BrueckeError } from '../domain/errors.ts';
import { looksLikeAddress, parseAddress, shownAddress } from './fetch/address.ts';
import type { LocalFile } from './file-draft.ts';

/** One thing to add. */
export type Source =
  | { readonly kind: 'address'; readonly text: string; readonly url: URL }
  | ({ readonly kind: 'file'; readonly text: string } & LocalFile)
  | { readonly kind: 'fault'; readonly text: string; readonly error: BrueckeError };

/** A list of addresses is not longer than this, in bytes. */
const longestList = 10_000_000;

/**
 * What the words of a command name: an address, a file, a folder, a file that lists addresses, or `-`
 * for such a list from elsewhere.
 */
export async function expandSources(
  words: readonly string[],
  listed: () => Promise<readonly string[]>,
): Promise<Source[]> {
  const found: Source[] = [];
  for (const word of words) {
    if (word === '-') found.push(...addressesOf(await listed()));
    else if (looksLikeAddress(word)) found.push(sourceOfAddress(word));
    else found.push(...(await sourcesOfPath(word)));
  }
  const seen = new Set<string>();
  return found.filter((source) => {
    const key = source.kind === 'address' ? source.url.href : undefined;
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key);
      return true;
    }
    return false;
  });
}

function sourceOfAddress(word: string): Source {
  const text = shownAddress(word);
  try {
    return { kind: 'address', text, url: parseAddress(word) };
  } catch (error) {
    if (error instanceof BrueckeError) return { kind: 'fault', text, error };
    throw error;
  }
}

function addressesOf(lines: readonly string[]): Source[] {
  return entriesOf(lines).map((line) => sourceOfAddress(line));
}

/** Blank lines and remarks after `#` at the beginning of a line are passed over. */
function entriesOf(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.replace(/^\ufeff/u, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

async function sourcesOfPath(path: string): Promise<Source[]> {
  const text = safeName(path);
  try {
    const status = await stat(path);
    if (status.isDirectory()) return await sourcesOfFolder(path);
    if (!status.isFile()) {
      throw new BrueckeError('document-unreadable', { file: text, reason: 'not-a-file' });
    }
    const list = await listIn(path, status.size);
    if (list !== undefined) return addressesOf(list);
    const whole = resolve(path);
    return [{ kind: 'file', text, folder: dirname(whole), file: basename(whole) }];
  } catch (cause) {
    const error =
      cause instanceof BrueckeError
        ? cause
        : new BrueckeError('input-missing', { file: text }, { cause });
    return [{ kind: 'fault', text, error }];
  }
}

async function sourcesOfFolder(folder: string): Promise<Source[]> {
  const { files, problems } = await listCorpusFiles(folder);
  return [
    ...files.map((file) => ({ kind: 'file', text: safeName(file), folder, file }) as const),
    ...problems.map(
      (error) => ({ kind: 'fault', text: String(error.data['file'] ?? ''), error }) as const,
    ),
  ];
}

/** The lines of a file that holds nothing but addresses. */
async function listIn(path: string, size: number): Promise<readonly string[] | undefined> {
  if (size > longestList || !/(?:\.(?:txt|list|urls))$|^[^.]*$/iu.test(basename(path)))
    return undefined;
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/u);
  const entries = entriesOf(lines);
  return entries.length > 0 && entries.every(looksLikeAddress) ? lines : undefined;
}
