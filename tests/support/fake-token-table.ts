import { createHash } from 'node:crypto';
import { compareTokens } from '../../src/embedding/kernel/compare-tokens.ts';
import type { TokenTable } from '../../src/embedding/token-table.ts';
import { wordsOf, wordVector } from './fake-embedder.ts';

/** A token table for tests: a word is a row by its SHA-256, a row a vector by its number. */
export function fakeTokenTable(
  options: { readonly size?: number; readonly fingerprint?: string } = {},
): TokenTable {
  const { size = 1000, fingerprint = 'e'.repeat(64) } = options;
  const dimensions = 16;
  const rows = new Map<number, Float32Array>();
  const unit = (row: number): Float32Array => {
    const known = rows.get(row);
    if (known !== undefined) return known;
    const vector = wordVector(`row ${row}`, dimensions);
    const length = Math.hypot(...vector);
    const made = vector.map((value) => value / length);
    rows.set(row, made);
    return made;
  };
  const lengths = Float32Array.from({ length: size }, (_, row) => 1 + (row % 7) / 7);
  return {
    size,
    dimensions,
    fingerprint,
    encode: (text) => Uint32Array.from(wordsOf(text), (word) => rowOf(word, size)),
    lengths,
    surprisal: new Float32Array(size).fill(8),
    compare: (query, texts, discount) =>
      compareTokens(query, texts, discount, {
        lengths,
        similarity: (left, right) => dot(unit(left), unit(right)),
      }),
    lengthOfSum: (summed, counts) => {
      const sum = new Float64Array(dimensions);
      summed.forEach((row, at) => {
        const weight = (lengths[row] ?? 0) * (counts?.[at] ?? 1);
        unit(row).forEach((value, d) => {
          sum[d] = (sum[d] ?? 0) + weight * value;
        });
      });
      return Math.hypot(...sum);
    },
  };
}

function rowOf(word: string, size: number): number {
  return createHash('sha256').update(word).digest().readUInt32LE(0) % size;
}

function dot(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
