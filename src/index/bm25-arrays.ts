import type { TermDictionaryArrays } from './term-dictionary.ts';

/** Saturation of repeated terms and weight of the passage's length (Robertson and Zaragoza 2009). */
export const k1 = 1.2;
export const b = 0.75;

/** Frequencies and lengths count in 64ths, so that a field may weigh less than the text itself. */
export const frequencyUnit = 64;

/** Terms and postings of one segment. */
export interface Bm25Arrays extends TermDictionaryArrays {
  /** Where each term's postings begin, and the end. [terms + 1] */
  readonly postingOffsets: Uint32Array;
  /** Passages of the segment, ascending within a term. [postings] */
  readonly postingPassages: Uint16Array | Uint32Array;
  /** How often the passage has the term, in 64ths. [postings] */
  readonly postingFrequencies: Uint16Array;
  /** Terms of each passage, repetitions counted, in 64ths. [passages] */
  readonly passageLengths: Uint32Array;
}

/** Place of a passage's posting among `[first, end)`, -1 where it is not there. */
export function findPosting(
  { postingPassages }: Bm25Arrays,
  first: number,
  end: number,
  passage: number,
): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postingPassages[middle] ?? 0) < passage) low = middle + 1;
    else high = middle;
  }
  return low < end && postingPassages[low] === passage ? low : -1;
}
