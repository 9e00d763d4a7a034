/** Says of each document that it cannot be read when that begins, and no more while it lasts. */
export class ProblemsTold {
  #told: ReadonlySet<string>;

  /** @param told sentences that were said before */
  constructor(told: readonly string[]) {
    this.#told = new Set(told);
  }

  /** Those of all sentences of now that were not true the last time. */
  news(sentences: readonly string[]): string[] {
    const before = this.#told;
    this.#told = new Set(sentences);
    return [...this.#told].filter((sentence) => !before.has(sentence));
  }
}
