import { minHash } from './min-hash.ts';
import { shareOf, shinglesOf } from './shingles.ts';

export interface Pair {
  /** Places in the list of texts, the first before the second. */
  readonly first: number;
  readonly second: number;
  /** What both share of all that either holds, 0 to 1. */
  readonly share: number;
}

/** 16 bands of 8: a pair that shares 0.9 is missed once in ten thousand times. */
const bands = 16;
const rows = 8;
/** A band that all share, of empty or tiny texts, would make every pair a candidate. */
const mostInBand = 200;

/** Pairs of texts that share at least this much, the exact share of each. */
export function nearDuplicates(texts: readonly string[], least: number): Pair[] {
  const sets = texts.map(shinglesOf);
  const candidates = new Set<number>();
  const signatures = sets.map((set) => minHash(set, bands * rows));
  for (let band = 0; band < bands; band += 1) {
    for (const members of bucketsOf(signatures, band)) {
      for (const [at, first] of members.entries()) {
        for (const second of members.slice(at + 1, at + mostInBand)) {
          candidates.add(first * texts.length + second);
        }
      }
    }
  }
  const pairs: Pair[] = [];
  for (const candidate of candidates) {
    const first = Math.floor(candidate / texts.length);
    const second = candidate % texts.length;
    const share = shareOf(sets[first] ?? new Set(), sets[second] ?? new Set());
    if (share >= least) pairs.push({ first, second, share });
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function bucketsOf(signatures: readonly (Uint32Array | undefined)[], band: number): number[][] {
  const buckets = new Map<string, number[]>();
  for (const [index, signature] of signatures.entries()) {
    if (signature === undefined) continue;
    const key = signature.subarray(band * rows, (band + 1) * rows).join(',');
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}
