import type { TokenComparison } from '../embedding/token-comparison.ts';
import type { TokenTable } from '../embedding/token-table.ts';
import type { PassagePlace, PassageTable } from '../index/snapshot/passage-table.ts';
import type { Query } from './query.ts';

/** A word of its context, heading or lead, counts for a passage nearly as much as its own. */
const contextDiscount = 0.1;

/** How a passage compares with the query, token by token; in [-1, 1] but for `missing`. */
export interface PassageComparison {
  /** MaxSim over the passage: Σ ω·max u·u / Σ ω. */
  readonly whole: number;
  /** The greatest share of the query's weight that one of its tokens lacks in the passage, from 0. */
  readonly missing: number;
  /** The greatest MaxSim over one sentence. */
  readonly sentence: number;
  /** Cosine of the two sums of token vectors. */
  readonly cosine: number;
  /** The greatest cosine with one sentence. */
  readonly sentenceCosine: number;
}

/**
 * Late interaction (MaxSim of ColBERT, Khattab and Zaharia 2020) over static token vectors: all
 * candidates are compared with the query at once, and what is asked afterwards is look-ups.
 */
export class LateInteraction {
  private readonly places: readonly PassagePlace[];
  /** Place of each candidate among all. */
  private readonly numbers: ReadonlyMap<number, number>;
  private readonly comparison: TokenComparison;
  private readonly queryLength: number;

  constructor(
    query: Query,
    passages: PassageTable,
    candidates: Iterable<number>,
    table: TokenTable,
  ) {
    const all = [...candidates];
    this.places = all.map((passage) => passages.place(passage));
    this.numbers = new Map(all.map((passage, at) => [passage, at]));
    this.comparison = table.compare(query, this.places, contextDiscount);
    this.queryLength = table.lengthOfSum(query.tokens, query.counts);
  }

  /** @throws RangeError for a passage that is no candidate */
  compare(passage: number): PassageComparison {
    const { sentenceOffsets, whole, missing, sentences, products } = this.comparison;
    const number = this.numberOf(passage);
    const first = sentenceOffsets[number] ?? 0;
    const end = sentenceOffsets[number + 1] ?? 0;
    const place = this.places[number];
    const lengths = place?.passages.sentenceLength;
    const firstLength = place?.passages.sentenceOffsets[place.local] ?? 0;
    let sentence = -1;
    let sentenceCosine = -1;
    let product = 0;
    for (let at = first; at < end; at += 1) {
      const own = products[at] ?? 0;
      sentence = Math.max(sentence, sentences[at] ?? -1);
      product += own;
      const length = lengths?.[firstLength + at - first] ?? 0;
      sentenceCosine = Math.max(sentenceCosine, this.cosine(own, length));
    }
    const length = place?.passages.passageLength[place.local] ?? 0;
    return {
      whole: whole[number] ?? 0,
      missing: missing[number] ?? 0,
      sentence,
      cosine: this.cosine(product, length),
      sentenceCosine,
    };
  }

  /**
   * Σ ω·max u·u / Σ ω over the tokens of one sentence of a candidate, counted from 0, and of what
   * that stands under; 0 for a query without tokens. In [-1, 1].
   *
   * @throws RangeError for a passage that is no candidate
   */
  sentenceSimilarity(passage: number, sentence: number): number {
    const { sentenceOffsets, sentences } = this.comparison;
    return sentences[(sentenceOffsets[this.numberOf(passage)] ?? 0) + sentence] ?? 0;
  }

  /**
   * Cosine of the query and a sentence of a candidate, each the sum of its tokens' vectors.
   *
   * @throws RangeError for a passage that is no candidate
   */
  sentenceCosine(passage: number, sentence: number): number {
    const number = this.numberOf(passage);
    const { sentenceOffsets, products } = this.comparison;
    const product = products[(sentenceOffsets[number] ?? 0) + sentence];
    const place = this.places[number];
    const first = place?.passages.sentenceOffsets[place.local] ?? 0;
    return this.cosine(product ?? 0, place?.passages.sentenceLength[first + sentence] ?? 0);
  }

  private numberOf(passage: number): number {
    const number = this.numbers.get(passage);
    if (number === undefined) throw new RangeError(`passage ${passage} is no candidate`);
    return number;
  }

  private cosine(product: number, length: number): number {
    return length * this.queryLength === 0 ? 0 : product / (length * this.queryLength);
  }
}
