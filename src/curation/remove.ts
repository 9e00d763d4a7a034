import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { idFromFile } from '../corpus/document-id.ts';
import { safeName } from '../corpus/safe-name.ts';

import { looksLikeAddress, parseAddress, shownAddress } from './fetch/address.ts';
import type { Outcome } from './outcome.ts';
import { namedPlace } from './place.ts';
import { unknown } from './refresh.ts';
import { type Archive, fileOf, type Holdings } from './store/archive.ts';
import { keptFolder, recordFile, sidecarFile } from './store/layout.ts';
import type { Record } from './store/record.ts';

interface Found {
  readonly id: string;
  readonly file?: string | undefined;
  readonly record?: Record | undefined;
}

/** Removes a document with its original and what is known of it. */
export async function remove(
  archive: Archive,
  word: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Outcome> {
  return archive.change<Outcome>(async (holdings) => {
    const { corpusDir } = archive;
    const found = await find(word, holdings, corpusDir);
    const source = looksLikeAddress(word) ? shownAddress(word) : safeName(word);
    if (found === undefined) {
      const ids = holdings.files.flatMap((file) => idFromFile(file) ?? []);
      return { changes: [], result: unknown(source, ids) };
    }
    const { id, file, record } = found;
    const wanted = [
      ...(file === undefined ? [] : [file, sidecarFile(file)]),
      ...(record?.original === undefined ? [] : [`${keptFolder}/${record.original}`]),
      ...(record === undefined ? [] : [recordFile(record.id)]),
    ];
    const files: string[] = [];
    for (const each of wanted) {
      if (await isThere(corpusDir, each)) files.push(each);
    }
    const changes = dryRun ? [] : files.map((each) => ({ file: each }));
    return { changes, result: { kind: 'removed', source, id, files } };
  });
}

/** Also a link that leads nowhere. */
async function isThere(corpusDir: string, file: string): Promise<boolean> {
  return (await lstat(join(corpusDir, file)).catch(() => undefined)) !== undefined;
}

/** By id, by address, by path below the corpus folder, or by any other path to it. */
async function find(
  word: string,
  holdings: Holdings,
  corpusDir: string,
): Promise<Found | undefined> {
  const { files, records } = holdings;
  const record = looksLikeAddress(word)
    ? recordAt(word, records)
    : records.find(({ id, file }) => id === word || file === word);
  if (record !== undefined) return { id: record.id, record, file: fileOf(record, holdings) };
  if (looksLikeAddress(word)) return undefined;
  const file =
    files.find((each) => idFromFile(each) === word) ?? (await namedPlace(corpusDir, word));
  if (file === undefined) return undefined;
  const ofFile = records.find((each) => fileOf(each, holdings) === file);
  return { id: ofFile?.id ?? idFromFile(file) ?? file, file, record: ofFile };
}

function recordAt(word: string, records: readonly Record[]): Record | undefined {
  if (!URL.canParse(word)) return undefined;
  try {
    const { href } = parseAddress(word);
    return records.find(({ address, found }) => address === href || found === href);
  } catch {
    return undefined;
  }
}
