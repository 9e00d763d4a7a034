/**
 * The arithmetic of BM25 over one memory; numbers named after what they point to are byte offsets in
 * it. The plain way is in `max-score.ts`; both give the same, to the last bit.
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
   * Writes the passages with a score of `least` at least (uint32), ascending; returns how many.
   * @param scores a multiple of 16, with room for one more
   */
  atLeast(scores: number, count: number, least: number, out: number): number;
}
