import { layOut, type Places } from '../embedding/kernel/layout.ts';
import { type Bm25Arrays, b, k1 } from './bm25.ts';
import type { CodeMemory } from './scan/code-memory.ts';
import type { PostingsKernel } from './scan/postings-kernel.ts';

/** Shorter lists are added up before they would have been copied. */
const fewestPostings = 32;

/** Scores of one segment's passages, where a kernel adds to them if there is one. */
export interface ScoreRoom {
  /** All zero between two segments. */
  readonly scores: Float64Array;
  /**
   * Adds a list of postings to the scores; returns the greatest that was added, undefined where it
   * is for the caller to do.
   */
  add(segment: Bm25Arrays, first: number, end: number, weight: number): number | undefined;
  /** Passages with a score of `least` at least, ascending; undefined where there is no kernel. */
  atLeast(count: number, least: number): Uint32Array | undefined;
}

/** @param passages the most that a segment has @param lengthFactor k1·b / mean length */
export function scoreRoom(
  passages: number,
  lengthFactor: number,
  memory: CodeMemory | undefined,
): ScoreRoom {
  const kernel = memory?.postings;
  if (memory !== undefined && kernel !== undefined)
    return new KernelRoom(passages, lengthFactor, memory, kernel);
  return { scores: new Float64Array(passages), add: () => undefined, atLeast: () => undefined };
}

/** In the memory of the kernel, for as long as it is in use. */
class KernelRoom implements ScoreRoom {
  readonly scores: Float64Array;
  private readonly lengthFactor: number;
  private readonly kernel: PostingsKernel;
  private readonly at: Places<'scores' | 'lengths' | 'passages' | 'frequencies' | 'found'>;
  private readonly lengths: Uint32Array;
  private readonly narrow: Uint16Array;
  private readonly wide: Uint32Array;
  private readonly frequencies: Uint16Array;
  private readonly found: Uint32Array;
  /** Whose lengths are there. */
  private placed: Bm25Arrays | undefined;

  constructor(passages: number, lengthFactor: number, memory: CodeMemory, kernel: PostingsKernel) {
    this.lengthFactor = lengthFactor;
    this.kernel = kernel;
    const parts = {
      scores: 8 * (passages + 1),
      lengths: 4 * passages,
      passages: 4 * passages,
      frequencies: 2 * passages,
      found: 4 * passages,
    };
    const at = layOut(parts, memory.allocate(layOut(parts).end, this).at);
    this.at = at;
    const { buffer } = memory;
    this.scores = new Float64Array(buffer, at.scores, passages).fill(0);
    this.lengths = new Uint32Array(buffer, at.lengths, passages);
    this.narrow = new Uint16Array(buffer, at.passages, passages);
    this.wide = new Uint32Array(buffer, at.passages, passages);
    this.frequencies = new Uint16Array(buffer, at.frequencies, passages);
    this.found = new Uint32Array(buffer, at.found, passages);
  }

  add(segment: Bm25Arrays, first: number, end: number, weight: number): number | undefined {
    const { postingPassages, postingFrequencies, passageLengths } = segment;
    if (end - first < fewestPostings) return undefined;
    if (this.placed !== segment) this.lengths.set(passageLengths);
    this.placed = segment;
    const isWide = postingPassages instanceof Uint32Array;
    // Number by number takes longer.
    (isWide ? this.wide : this.narrow).set(postingPassages.subarray(first, end));
    this.frequencies.set(postingFrequencies.subarray(first, end));
    const { at } = this;
    return this.kernel.accumulate(
      at.passages,
      Number(isWide),
      at.frequencies,
      end - first,
      at.lengths,
      k1 * (1 - b),
      this.lengthFactor,
      weight,
      at.scores,
    );
  }

  atLeast(count: number, least: number): Uint32Array {
    const { at, found, kernel } = this;
    return found.subarray(0, kernel.atLeast(at.scores, count, least, at.found));
  }
}
