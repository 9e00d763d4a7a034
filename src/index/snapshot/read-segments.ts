import { availableParallelism } from 'node:os';
import { alignment, ReservedRegion } from '../../embedding/kernel/shared-memory.ts';
import { codeMemory } from '../scan/code-memory.ts';
import { codeBytes, ReservedPlace } from '../scan/segment-codes.ts';
import { SegmentThread } from '../segment/apart/read-apart.ts';
import { openSegment } from '../segment/open-segment.ts';
import { type KernelPlace, type ReadArrays, readArrays } from '../segment/read-arrays.ts';
import type { Segment } from '../segment/segment.ts';
import type { KnownVersions } from '../segment/stored-document.ts';
import { ReadingRoom } from './files.ts';
import { segmentParts } from './layout.ts';
import type { Manifest, ManifestSegment } from './manifest.ts';

/** Threads that read beside the program's own, where there is much to read. */
export interface ReadingThreads {
  /** One less than there are cores by default, three at most. */
  readonly threads?: number;
  /** Fewer bytes are read before threads begin. Default 64 MiB: some tenth of a second's work. */
  readonly fewestBytes?: number;
  /** Whether the program reads beside them, and not only what they leave. Default true. */
  readonly readsHere?: boolean;
}

const mostThreads = 3;
/** Segments that a thread is asked for, so that it does not wait while the program is busy. */
const askedAhead = 2;
const defaultFewestBytes = 64 << 20;

/**
 * Reads and checks some segments of a snapshot.
 *
 * @param known of documents that are open already
 * @throws BrueckeError `index-broken`, and system errors where a file cannot be read
 */
export async function readSegments(
  folder: string,
  manifest: Manifest,
  wanted: readonly ManifestSegment[],
  known: KnownVersions,
  threads: ReadingThreads = {},
): Promise<ReadonlyMap<ManifestSegment, Segment>> {
  const memory = await codeMemory();
  const { dimensions, tokenRows } = manifest;
  const passages = wanted.map(({ counts }) => counts.passages);
  const arrays = wanted.reduce((sum, { files }) => sum + placedBytes(files), 0);
  memory.shared.reserve(codeBytes(passages, dimensions) + arrays);
  const segments = new Map<ManifestSegment, Segment>();
  const waiting = [...wanted];
  const shape = { dimensions, tokenRows };

  type Read = (entry: ManifestSegment, place: KernelPlace) => Promise<ReadArrays | undefined>;
  const workThrough = async (read: Read): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const place = new ReservedPlace(entry.counts.passages, dimensions, memory);
      const room = new ReservedRegion(placedBytes(entry.files), memory.shared);
      const { count, levelsAt, slicesAt, scalesAt } = place;
      const placed = { count, dimensions, levelsAt, slicesAt, scalesAt, arraysAt: room.at };
      const arrays = await read(entry, placed);
      if (arrays === undefined) {
        waiting.push(entry);
        return;
      }
      segments.set(entry, await openSegment(folder, entry, arrays, place, room, known));
    }
  };
  const work = (read: Read): Promise<void> =>
    workThrough(read).catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    });
  const workApart = async (): Promise<void> => {
    const thread = await SegmentThread.start();
    if (thread === undefined) return;
    const readApart: Read = (entry, place) =>
      thread.read({ folder, entry, shape, place, memory: memory.memory });
    try {
      await allOf(Array.from({ length: askedAhead }, () => work(readApart)));
    } finally {
      await thread.close();
    }
  };
  const room = new ReadingRoom();
  const workHere = (): Promise<void> =>
    work((entry, place) => readArrays(folder, entry, shape, place, memory, room));

  const apart = Array.from({ length: threadCount(wanted, threads) }, workApart);
  await allOf(threads.readsHere === false ? apart : [workHere(), ...apart]);
  // What a thread left when all else was done.
  await workHere();
  return segments;
}

/** Of the files that are read into the memory of the kernels. */
function placedBytes({ passages, terms }: ManifestSegment['files']): number {
  return passages.bytes + terms.bytes + 2 * alignment;
}

/** Waits for all, whichever fails. @throws what the first of them throws */
async function allOf(works: readonly Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(works))
    if (end.status === 'rejected') throw end.reason;
}

function threadCount(
  wanted: readonly ManifestSegment[],
  {
    threads = Math.min(availableParallelism() - 1, mostThreads),
    fewestBytes = defaultFewestBytes,
  }: ReadingThreads,
): number {
  const bytes = wanted.reduce(
    (sum, { files }) => sum + segmentParts.reduce((all, part) => all + files[part].bytes, 0),
    0,
  );
  return bytes < fewestBytes ? 0 : Math.min(threads, wanted.length - 1);
}
