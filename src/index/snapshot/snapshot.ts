import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import type { LexicalIndex } from '../lexical-index.ts';
import type { Segment } from '../segment/segment.ts';
import type { VectorIndex } from '../vector-index.ts';
import type { Manifest } from './manifest.ts';
import type { PassageTable } from './passage-table.ts';

/** All that questions are answered from, as one build left it; never changed, only replaced. */
export interface Snapshot {
  /** Name of its folder. */
  readonly name: string;
  readonly manifest: Manifest;
  /** By language, then segment, then id. Texts are read when they are asked for. */
  readonly documents: readonly Document[];
  /** In the order of their documents. */
  readonly passages: PassageTable;
  /** One for each language that the corpus has a passage in. */
  readonly partitions: readonly Partition[];
  /** In the order of the manifest; the next snapshot takes over those that have not changed. */
  readonly segments: readonly Segment[];
}

/** The passages of one language: numbers `first` to `first + count - 1` of the snapshot. */
export interface Partition {
  readonly language: Language;
  readonly first: number;
  readonly count: number;
  /** Both indexes number the passages of the partition from 0. */
  readonly vectors: VectorIndex;
  readonly lexical: LexicalIndex;
  /** In how many passages of the partition each row of the token table stands. [rows] */
  readonly tokenFrequency: Uint32Array;
}

/** @throws BrueckeError `internal` for a passage that the snapshot does not have */
export function documentOfPassage({ documents, passages }: Snapshot, passage: number): Document {
  const document = passage < passages.count ? documents[passages.documentOf(passage)] : undefined;
  if (document === undefined)
    throw new BrueckeError('internal', { passage, reason: 'no document' });
  return document;
}

/** Undefined for a passage that the snapshot does not have. */
export function partitionOfPassage(
  { partitions }: Snapshot,
  passage: number,
): Partition | undefined {
  return partitions.find(({ first, count }) => passage >= first && passage < first + count);
}

/** Language of a passage; undefined for one that the snapshot does not have. */
export function languageOfPassage(snapshot: Snapshot, passage: number): Language | undefined {
  return partitionOfPassage(snapshot, passage)?.language;
}
