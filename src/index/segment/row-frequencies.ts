import type { PassageArrays } from '../snapshot/passage-table.ts';
import type { RowFrequencies } from './segment-arrays.ts';

/** Counts the passages that each row of the token table stands in. */
export function rowFrequenciesOf(passages: PassageArrays, tokenRows: number): RowFrequencies {
  const { sentenceOffsets, tokenOffsets, tokens, start } = passages;
  const counts = new Uint32Array(tokenRows);
  /** The last passage that a row was seen in, counted from 1. */
  const lastIn = new Uint32Array(tokenRows);
  for (let passage = 0; passage < start.length; passage += 1) {
    const end = tokenOffsets[sentenceOffsets[passage + 1] ?? 0] ?? 0;
    for (let at = tokenOffsets[sentenceOffsets[passage] ?? 0] ?? 0; at < end; at += 1) {
      const row = tokens[at] ?? 0;
      if (lastIn[row] === passage + 1) continue;
      lastIn[row] = passage + 1;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  const rows = Uint32Array.from(counts.keys()).filter((row) => (counts[row] ?? 0) > 0);
  return { rows, counts: rows.map((row) => counts[row] ?? 0) };
}

/** Frequencies of all rows in several segments together. [tokenRows] */
export function summedFrequencies(
  segments: readonly RowFrequencies[],
  tokenRows: number,
): Uint32Array {
  const sums = new Uint32Array(tokenRows);
  for (const { rows, counts } of segments) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      sums[row] = (sums[row] ?? 0) + (counts[at] ?? 0);
    }
  }
  return sums;
}
