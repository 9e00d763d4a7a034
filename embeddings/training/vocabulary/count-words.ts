import { splitWords } from '../../../src/embedding/normalizer.ts';
import { noNode, noPiece, PieceTrie } from '../../../src/embedding/piece-trie.ts';

const han = /^\p{Script=Han}/u;
/** Longer headwords are phrases. */
const longestHeadword = 5;

/**
 * Weighted counts of the words of texts, for each language apart.
 *
 * Chinese has no spaces, and `Intl.Segmenter` cuts it unevenly: its runs are counted half as the
 * segmenter cuts them, half as the longest headwords of the dictionaries from left to right. This
 * is for counting only, so that pieces tend to be words; encoding needs neither.
 */
export class WordCounts {
  private readonly languages = new Map<string, Map<string, number>>();
  private readonly segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  private readonly headwords: PieceTrie;

  /** `headwords` are Chinese words known beforehand. */
  constructor(headwords: Iterable<string>) {
    const usable = [...new Set(headwords)].filter(
      (word) => word.length > 1 && word.length <= longestHeadword && splitWords(word)[0] === word,
    );
    this.headwords = new PieceTrie(usable);
  }

  add(text: string, language: string, weight: number): void {
    const counts = this.countsOf(language);
    for (const word of splitWords(text)) {
      if (!han.test(word)) {
        increase(counts, word, weight);
        continue;
      }
      for (const { segment } of this.segmenter.segment(word)) {
        increase(counts, segment, weight / 2);
      }
      for (const headword of this.longestMatches(word)) increase(counts, headword, weight / 2);
    }
  }

  /** A headword of a dictionary: a Chinese one counts as one word, however it might be cut. */
  addHeadword(text: string, language: string, weight: number): void {
    const [word, ...others] = splitWords(text);
    if (word !== undefined && others.length === 0 && word.length <= longestHeadword) {
      increase(this.countsOf(language), word, weight);
    } else {
      this.add(text, language, weight);
    }
  }

  /** Counts of all languages together, each language weighing as much as the others. */
  balanced(): Map<string, number> {
    const totals = [...this.languages.values()].map((counts) =>
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
    const mean = totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
    const together = new Map<string, number>();
    for (const [index, counts] of [...this.languages.values()].entries()) {
      const scale = mean / (totals[index] ?? mean);
      for (const [word, count] of counts) increase(together, word, scale * count);
    }
    return together;
  }

  private countsOf(language: string): Map<string, number> {
    let counts = this.languages.get(language);
    if (counts === undefined) {
      counts = new Map();
      this.languages.set(language, counts);
    }
    return counts;
  }

  private *longestMatches(run: string): Generator<string> {
    let begin = 0;
    while (begin < run.length) {
      let end = begin + 1;
      let node = this.headwords.root;
      for (let at = begin; at < run.length; at += 1) {
        node = this.headwords.child(node, run.charCodeAt(at));
        if (node === noNode) break;
        if (this.headwords.pieceAt(node) !== noPiece) end = at + 1;
      }
      yield run.slice(begin, end);
      begin = end;
    }
  }
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
