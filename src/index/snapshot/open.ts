import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { segmentIdentity } from '../segment/segment.ts';
import { knownVersions } from '../segment/stored-document.ts';
import { type Current, readCurrent } from './current.ts';
import { systemErrorCode } from './files.ts';
import { manifestName } from './layout.ts';
import {
  type Counts,
  formatVersion,
  type Manifest,
  manifestSchema,
  type Origin,
} from './manifest.ts';
import { differencesOf } from './origin.ts';
import { type ReadingThreads, readSegments } from './read-segments.ts';
import { sharedSegments, vanishedDocuments } from './shared.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotOf } from './snapshot-of.ts';

export interface OpenOptions {
  /** An open snapshot: what has not changed since is shared with it, and read no more. */
  readonly previous?: Snapshot | undefined;
  readonly threads?: ReadingThreads;
}

/**
 * Opens the published snapshot. Sizes and sums of all files are checked before anything is made of
 * them, and whether it was made from what is expected before that. Gives way to others in between.
 *
 * @throws BrueckeError `index-missing`, `index-broken` (file, reason), `index-stale` (reason: which
 * of format, model, token-table, chunking, terms, passage-input, corpus has changed)
 */
export async function openSnapshot(
  indexDir: string,
  expected: Partial<Origin>,
  options: OpenOptions = {},
): Promise<Snapshot> {
  let current = await readCurrent(indexDir);
  for (;;) {
    try {
      return await openFolder(path.join(indexDir, current.name), current, expected, options);
    } catch (error) {
      if (systemErrorCode(error) === undefined) throw error;
      // The folder may have gone because another process has just published the next one.
      const latest = await readCurrent(indexDir);
      if (latest.name === current.name) throw unreadable(current.name, error);
      current = latest;
    }
  }
}

/** @throws BrueckeError as {@link openSnapshot}, and system errors where a file cannot be read */
export async function openFolder(
  folder: string,
  current: Current,
  expected: Partial<Origin>,
  { previous, threads }: OpenOptions = {},
): Promise<Snapshot> {
  const manifest = await readManifest(folder, current.manifestSha256);
  const [reason] = differencesOf(manifest.origin, expected);
  if (reason !== undefined) throw new BrueckeError('index-stale', { reason });
  checkCounts(manifest);
  const known = sharedSegments(previous, manifest);
  const versions = knownVersions(vanishedDocuments(previous, manifest));
  const wanted = manifest.segments.filter((entry) => !known.has(segmentIdentity(entry)));
  const added = await readSegments(folder, manifest, wanted, versions, threads);
  const segments = manifest.segments.flatMap((entry) => {
    return known.get(segmentIdentity(entry)) ?? added.get(entry) ?? [];
  });
  return snapshotOf(current.name, manifest, segments);
}

const countNames = [
  'documents',
  'passages',
  'sentences',
  'tokens',
] as const satisfies (keyof Counts)[];

function checkCounts({ counts, segments }: Manifest): void {
  for (const name of countNames) {
    const sum = segments.reduce((total, segment) => total + segment.counts[name], 0);
    if (sum !== counts[name])
      throw new BrueckeError('index-broken', { file: manifestName, reason: `count of ${name}` });
  }
}

/** @throws BrueckeError `index-broken`, `index-stale`, and system errors where it cannot be read */
export async function readManifest(folder: string, sha256: string): Promise<Manifest> {
  const bytes = await readFile(path.join(folder, manifestName));
  const broken = (reason: string) =>
    new BrueckeError('index-broken', { file: manifestName, reason });
  if (sha256Hex(bytes) !== sha256) throw broken('sha256');
  let content: unknown;
  try {
    content = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw broken('unreadable');
  }
  const parsed = manifestSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  // The sum agrees, so this is what another version of the program wrote.
  const found = content instanceof Object && 'formatVersion' in content && content.formatVersion;
  throw found === formatVersion
    ? broken('unreadable')
    : new BrueckeError('index-stale', { reason: 'format' });
}

function unreadable(name: string, cause: unknown): BrueckeError {
  const reason = systemErrorCode(cause) ?? 'unreadable';
  return new BrueckeError('index-broken', { file: name, reason }, { cause });
}
