import { splitWords } from '../../../src/embedding/normalizer.ts';

const han = /\p{Script=Han}/u;

/** Weighted counts of the words of texts. */
export class WordCounts {
  readonly counts = new Map<string, number>();
  private readonly chinese = new Intl.Segmenter('zh', { granularity: 'word' });

  /**
   * Chinese has no spaces: its runs are cut at the words of `Intl.Segmenter`, for counting only,
   * so that pieces tend to be words; encoding does not need the segmenter.
   */
  add(text: string, weight: number): void {
    for (const word of splitWords(text)) {
      if (!han.test(word)) {
        this.count(word, weight);
        continue;
      }
      for (const { segment } of this.chinese.segment(word)) this.count(segment, weight);
    }
  }

  private count(word: string, weight: number): void {
    this.counts.set(word, (this.counts.get(word) ?? 0) + weight);
  }
}
