import type { TokenTable } from '../embedding/token-table.ts';
import type { PassageTable } from '../index/snapshot/passage-table.ts';
import { type Candidate, CandidateTokens, sentenceLength, tokensOf } from './candidate-tokens.ts';
import { raise, raiseTo, transposed } from './maxima.ts';
import type { Query } from './query.ts';

/** A heading's word counts for the passage under it nearly as much as its own. */
const contextDiscount = 0.1;

/** How a passage compares with the query, token by token; all in [-1, 1]. */
export interface PassageComparison {
  /** MaxSim over the passage: Σ ω·max u·u / Σ ω. */
  readonly whole: number;
  /** The greatest MaxSim over one sentence. */
  readonly sentence: number;
  /** Cosine of the two sums of token vectors. */
  readonly cosine: number;
  /** The greatest cosine with one sentence. */
  readonly sentenceCosine: number;
}

/**
 * Late interaction (MaxSim of ColBERT, Khattab and Zaharia 2020) over static token vectors.
 *
 * The similarities of the query's tokens to the distinct tokens of all candidates are computed
 * once; whatever is asked of a candidate or one of its sentences afterwards is look-ups in that
 * table.
 */
export class LateInteraction {
  private readonly query: Query;
  private readonly candidates: CandidateTokens;
  /** [distinct tokens × tokens of the query]: what is compared with one token of a passage lies together. */
  private readonly similarities: Float32Array;
  /** What a token of a candidate adds to the dot product with the query's sum. [distinct tokens] */
  private readonly contributions: Float32Array;
  private readonly totalWeight: number;
  private readonly queryLength: number;
  private readonly passageMaxima: Float32Array;
  private readonly sentenceMaxima: Float32Array;
  private readonly contextMaxima: Float32Array;

  constructor(
    query: Query,
    passages: PassageTable,
    candidates: Iterable<number>,
    table: TokenTable,
  ) {
    this.query = query;
    this.candidates = new CandidateTokens(passages, candidates, table.size);
    const { rows } = this.candidates;
    const size = query.tokens.length;
    const byToken = new Float32Array(size * rows.length);
    if (size > 0 && rows.length > 0) table.similarities(query.tokens, rows, byToken);
    this.similarities = transposed(byToken, size, rows.length);
    this.contributions = this.contributionsOf(rows, table);
    this.totalWeight = query.weights.reduce((sum, weight) => sum + weight, 0);
    this.queryLength = table.lengthOfSum(query.tokens, query.counts);
    this.passageMaxima = new Float32Array(size);
    this.sentenceMaxima = new Float32Array(size);
    this.contextMaxima = new Float32Array(size);
  }

  /**
   * Compares the query with a candidate and with each of its sentences, in one pass over its tokens.
   *
   * @throws RangeError for a passage that is no candidate
   */
  compare(passage: number): PassageComparison {
    const candidate = this.candidates.of(passage);
    const { passageMaxima, sentenceMaxima } = this;
    this.contextMaximaOf(candidate);
    passageMaxima.set(this.contextMaxima);
    let sentence = -1;
    let sentenceCosine = -1;
    let product = 0;
    for (let at = 0; at < candidate.sentences; at += 1) {
      this.maximaOf(candidate, at);
      // A sentence speaks of what its heading names, whether it names it again or not.
      raiseTo(sentenceMaxima, this.contextMaxima);
      sentence = Math.max(sentence, this.weightedMean(sentenceMaxima));
      const sentenceProduct = this.sentenceProduct(candidate, at);
      product += sentenceProduct;
      sentenceCosine = Math.max(
        sentenceCosine,
        this.cosine(sentenceProduct, sentenceLength(candidate, at)),
      );
      raiseTo(passageMaxima, sentenceMaxima);
    }
    const { passages, local } = candidate.place;
    return {
      whole: this.weightedMean(passageMaxima),
      sentence,
      cosine: this.cosine(product, passages.passageLength[local] ?? 0),
      sentenceCosine,
    };
  }

  /**
   * Σ ω·max u·u / Σ ω over the tokens of one sentence of a candidate, counted from 0, and of what
   * that stands under; 0 for a query without tokens. In [-1, 1].
   */
  sentenceSimilarity(passage: number, sentence: number): number {
    const candidate = this.candidates.of(passage);
    this.contextMaximaOf(candidate);
    this.maximaOf(candidate, sentence);
    raiseTo(this.sentenceMaxima, this.contextMaxima);
    return this.weightedMean(this.sentenceMaxima);
  }

  /** Cosine of the query and a sentence of a candidate, each the sum of its tokens' vectors. */
  sentenceCosine(passage: number, sentence: number): number {
    const candidate = this.candidates.of(passage);
    const product = this.sentenceProduct(candidate, sentence);
    return this.cosine(product, sentenceLength(candidate, sentence));
  }

  private cosine(product: number, length: number): number {
    return length * this.queryLength === 0 ? 0 : product / (length * this.queryLength);
  }

  /** Dot product of the sums of the query's and a sentence's token vectors. */
  private sentenceProduct(candidate: Candidate, sentence: number): number {
    const { columns } = candidate;
    const [from, end] = tokensOf(candidate, sentence);
    let product = 0;
    for (let at = from; at < end; at += 1) product += this.contributions[columns[at] ?? 0] ?? 0;
    return product;
  }

  /** Best similarity of each token of the query with any token of a sentence. */
  private maximaOf(candidate: Candidate, sentence: number): void {
    const [from, end] = tokensOf(candidate, sentence);
    this.sentenceMaxima.fill(-1);
    raise(this.sentenceMaxima, this.similarities, candidate.columns, from, end, 0);
  }

  /** Best similarity of each token of the query with any token of the passage's context, less a discount. */
  private contextMaximaOf({ contextColumns }: Candidate): void {
    const { contextMaxima, similarities } = this;
    contextMaxima.fill(-1);
    raise(contextMaxima, similarities, contextColumns, 0, contextColumns.length, contextDiscount);
  }

  private weightedMean(maxima: Float32Array): number {
    if (this.totalWeight === 0) return 0;
    let sum = 0;
    for (let token = 0; token < maxima.length; token += 1) {
      sum += (this.query.weights[token] ?? 0) * (maxima[token] ?? 0);
    }
    return sum / this.totalWeight;
  }

  private contributionsOf(rows: Uint32Array, { lengths }: TokenTable): Float32Array {
    const { tokens, counts } = this.query;
    const weights = counts.map((count, at) => count * (lengths[tokens[at] ?? 0] ?? 0));
    const contributions = new Float32Array(rows.length);
    for (let column = 0, cell = 0; column < rows.length; column += 1) {
      let sum = 0;
      for (let token = 0; token < weights.length; token += 1, cell += 1) {
        sum += (weights[token] ?? 0) * (this.similarities[cell] ?? 0);
      }
      contributions[column] = sum * (lengths[rows[column] ?? 0] ?? 0);
    }
    return contributions;
  }
}
