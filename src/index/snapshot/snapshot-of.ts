import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Language, languages } from '../../domain/language.ts';
import { Bm25Index } from '../bm25.ts';
import { type CodeMemory, codeMemory } from '../scan/code-memory.ts';
import { QuantisedIndex } from '../scan/quantised-index.ts';
import { summedFrequencies } from '../segment/row-frequencies.ts';
import type { Segment } from '../segment/segment.ts';
import type { Manifest } from './manifest.ts';
import { PassageTable } from './passage-table.ts';
import type { Partition, Snapshot } from './snapshot.ts';

/**
 * From so many passages on another thread takes a part of what a question asks for: candidates are
 * as many as they will ever be, and of larger partitions it does scans.
 */
const fewestWithThread = 5000;

/** A snapshot of segments that are open. Gives way to others between its languages. */
export async function snapshotOf(
  name: string,
  manifest: Manifest,
  segments: readonly Segment[],
): Promise<Snapshot> {
  const memory = await codeMemory();
  const partitions: Partition[] = [];
  let first = 0;
  for (const language of languages) {
    const own = segments.filter(({ entry }) => entry.language === language);
    const partition = partitionOf(language, own, first, manifest, memory);
    if (partition.count > 0) partitions.push(partition);
    first += partition.count;
    await nextTurn();
  }
  if (first >= fewestWithThread && availableParallelism() > 1) void memory.startBeside();
  return {
    name,
    manifest,
    documents: segments.flatMap(({ stored }) => stored),
    passages: new PassageTable(
      segments.map(({ passages, stored }) => ({ passages, documents: stored })),
    ),
    partitions,
    segments,
  };
}

function partitionOf(
  language: Language,
  segments: readonly Segment[],
  first: number,
  { dimensions, tokenRows }: Manifest,
  memory: CodeMemory,
): Partition {
  const codes = segments.map((segment) => segment.codes);
  const frequencies = segments.map(({ rowFrequencies }) => rowFrequencies);
  const vectors = new QuantisedIndex(codes, dimensions, memory);
  const lexical = new Bm25Index(
    segments.map(({ terms }) => terms),
    language,
    memory,
  );
  const tokenFrequency = summedFrequencies(frequencies, tokenRows);
  return { language, first, count: vectors.size, vectors, lexical, tokenFrequency };
}
