/**
 * The arithmetic of BM25 over one memory; numbers named after what they point to are byte offsets in
 * it. The plain way is in `plain-score-room.ts`; both give the same, to the last bit.
 */
export interface PostingsKernel {
  /**
   * Adds weight·f / (f + base + factor·length) to the score (float64) of each posting's passage;
   * returns the greatest that is added.
   * @param passages each once (uint16, uint32 where `wide` is 1) @param frequencies f in 64ths (uint16)
   * @param lengths of all passages (uint32)
   */
  accumulate(
    passages: number,
    wide: number,
    frequencies: number,
    count: number,
    lengths: number,
    base: number,
    factor: number,
    weight: number,
    scores: number,
  ): number;
  /**
   * The same for certain passages alone.
   * @param found ascending (uint32) @param passages ascending
   */
  accumulateFound(
    found: number,
    foundCount: number,
    passages: number,
    wide: number,
    frequencies: number,
    count: number,
    lengths: number,
    base: number,
    factor: number,
    weight: number,
    scores: number,
  ): void;
  /**
   * Writes the passages with a score of `least` at least (uint32), ascending; returns how many.
   * @param scores a multiple of 16 @param out with room for one more than there are
   */
  atLeast(scores: number, count: number, least: number, out: number): number;
  /** Leaves of the passages found those with a score of `least` at least; returns how many. */
  keepAtLeast(found: number, count: number, scores: number, least: number): number;
  /**
   * Has lists fetched into the cache side by side; what it returns means nothing.
   * @param lists where each begins and its bytes (uint32), in turns
   */
  touchLists(lists: number, count: number): number;
}
