import type { Bm25Arrays } from '../bm25-arrays.ts';
import type { Codes } from '../scan/codes.ts';
import type { PassageArrays } from '../snapshot/passage-table.ts';
import type { Bytes } from './bytes-on-disk.ts';

/** Documents of a segment, in the order of their ids, as bytes that are parsed when they are asked for. */
export interface DocumentArrays {
  /** All of a document but its text and blocks, one after the other in JSON. */
  readonly facts: Uint8Array;
  /** [documents + 1] */
  readonly factOffsets: Uint32Array;
  /** Text and blocks, one after the other in JSON; those of an open segment stay on the disk. */
  readonly contents: Bytes;
  /** [documents + 1] */
  readonly contentOffsets: Uint32Array;
  /** In UTF-16 units. [documents] */
  readonly textLengths: Uint32Array;
  /** SHA-256 of facts and content. [documents × 32] */
  readonly keys: Uint8Array;
  /** SHA-256 of all that the model got for the document's passages. [documents × 32] */
  readonly inputKeys: Uint8Array;
  /** The passages of document `i` are `[passageOffsets[i], passageOffsets[i + 1])`. [documents + 1] */
  readonly passageOffsets: Uint32Array;
}

/** In how many passages of a segment each row of the token table stands: those that stand in any. */
export interface RowFrequencies {
  /** Ascending. */
  readonly rows: Uint32Array;
  readonly counts: Uint32Array;
}

/** All that a segment holds. */
export interface SegmentArrays {
  readonly documents: DocumentArrays;
  readonly passages: PassageArrays;
  readonly terms: Bm25Arrays;
  readonly rowFrequencies: RowFrequencies;
  readonly codes: Codes;
}

export const keyBytes = 32;

/** One of the keys of a segment's documents, in hex. */
export function keyAt(keys: Uint8Array, document: number): string {
  const from = document * keyBytes;
  return Buffer.from(keys.buffer, keys.byteOffset + from, keyBytes).toString('hex');
}
