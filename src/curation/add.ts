import { join } from 'node:path';
import { BrueckeError } from '../domain/errors.ts';
import { annotate } from './annotate.ts';
import type { Fetcher, Validators } from './fetch/fetcher.ts';
import { fileDraft } from './file-draft.ts';
import type { Outcome } from './outcome.ts';
import { placeInCorpus } from './place.ts';
import { hostByHost } from './side-by-side.ts';
import type { Source } from './sources.ts';
import { type Archive, fileOf, type Holdings } from './store/archive.ts';
import { keep } from './store/keep.ts';
import type { Record } from './store/record.ts';
import { webDraft } from './web-draft.ts';

export interface Curation {
  readonly archive: Archive;
  readonly fetcher: Fetcher;
  readonly now: () => Date;
  /** Told what became of each source, as soon as it is known. */
  readonly tell: (outcome: Outcome) => void;
}

/** Adds sources one by one; what fails does not keep the others from being added. */
export async function add(sources: readonly Source[], curation: Curation): Promise<void> {
  const { archive, fetcher, tell } = curation;
  const files = sources.filter((source) => source.kind !== 'address');
  for (const source of files) tell(await attempt(source.text, () => addLocal(source, curation)));
  const addresses = sources.filter((source) => source.kind === 'address');
  const holdings = addresses.length > 0 ? await archive.holdings() : { files: [], records: [] };
  const hostOf = ({ url }: (typeof addresses)[number]) => url.host;
  await hostByHost(addresses, hostOf, fetcher.limits.hosts, async ({ text, url }) => {
    tell(await attempt(text, () => addAddress(url, knownOf(url, holdings), curation)));
  });
}

async function addLocal(
  source: Exclude<Source, { kind: 'address' }>,
  { archive, fetcher, now }: Curation,
): Promise<Outcome> {
  if (source.kind === 'fault') throw source.error;
  const path = join(source.folder, source.file);
  const place = await placeInCorpus(archive.corpusDir, path);
  if (place !== undefined) return annotate(archive, place, fetcher.limits.bytes);
  const { reader } = archive;
  const draft = await fileDraft(source, { reader, maximumBytes: fetcher.limits.bytes });
  return keep(archive, draft, now());
}

export interface Known {
  readonly record: Record;
  readonly file: string;
}

/** Reads an address; where it is known, only if there is a newer version. */
export async function addAddress(
  url: URL,
  known: Known | undefined,
  { archive, fetcher, now }: Omit<Curation, 'tell'>,
): Promise<Outcome> {
  const fetched = await fetcher.fetch(url, validatorsOf(known?.record));
  if (fetched.kind === 'unchanged') {
    const { id = '', file = '' } = { id: known?.record.id, file: known?.file };
    return { kind: 'unchanged', source: url.href, id, file };
  }
  const date = now();
  return keep(archive, await webDraft(url, fetched, { now: date, reader: archive.reader }), date);
}

function knownOf({ href }: URL, holdings: Holdings): Known | undefined {
  const record = holdings.records.find(({ address, found }) => address === href || found === href);
  const file = record && fileOf(record, holdings);
  return record === undefined || file === undefined ? undefined : { record, file };
}

function validatorsOf({ etag, lastModified }: Partial<Record> = {}): Validators {
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** What goes wrong with one source is its outcome; what goes wrong in the program is not. */
export async function attempt(source: string, action: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof BrueckeError) return { kind: 'failed', source, error };
    throw error;
  }
}
