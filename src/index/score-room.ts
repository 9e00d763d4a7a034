import type { Bm25Arrays } from './bm25-arrays.ts';
import { KernelScoreRoom } from './kernel-score-room.ts';
import { PlainScoreRoom } from './plain-score-room.ts';
import type { CodeMemory } from './scan/code-memory.ts';

/** Postings `[first, end)`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * Scores of one segment's passages, and some that are found among them. Every implementation gives
 * the same, to the last bit.
 */
export interface ScoreRoom {
  /** All zero between two segments. */
  readonly scores: Float64Array;
  /** Passages; how many of them mean something is what the calls return. */
  readonly found: Uint32Array;
  /** Says what is about to be read. */
  touch(segment: Bm25Arrays, lists: readonly Range[]): void;
  /** Adds the postings `[first, end)` to the scores; returns the greatest that was added. */
  add(segment: Bm25Arrays, first: number, end: number, weight: number): number;
  /** Finds the passages with a score of `least` at least, ascending; returns how many. */
  find(segment: Bm25Arrays, least: number): number;
  /** Adds the postings of the first `count` passages found alone, which are ascending. */
  addToFound(count: number, segment: Bm25Arrays, first: number, end: number, weight: number): void;
  /** Leaves of the first `count` found those with a score of `least` at least; returns how many. */
  keep(count: number, least: number): number;
}

/**
 * @param passages the most that a segment has
 * @param lengthFactor k1·b / mean length
 * @param memory that the arrays of all segments lie in
 */
export function scoreRoom(
  passages: number,
  lengthFactor: number,
  memory: CodeMemory | undefined,
): ScoreRoom {
  const kernel = memory?.postings;
  return memory === undefined || kernel === undefined
    ? new PlainScoreRoom(passages, lengthFactor)
    : new KernelScoreRoom(passages, lengthFactor, memory, kernel);
}
