import type { QueryTokens, TextPlace, TokenComparison } from '../token-comparison.ts';
import { tokensOf } from './gather-tokens.ts';

/** Lanes of 128 bits: sums are added up in the order in which the SIMD kernel adds them. */
const lanes = 4;

/** What is to be known of a token table to compare texts. */
export interface Rows {
  /** Length of each row's vector. [rows] */
  readonly lengths: Float32Array;
  /** Cosine of two rows. */
  readonly similarity: (token: number, row: number) => number;
}

/** {@link TokenKernel.compare} in plain loops. */
export function compareTokens(
  query: QueryTokens,
  texts: readonly TextPlace[],
  discount: number,
  table: Rows,
): TokenComparison {
  const { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens } = tokensOf(texts);
  const size = query.tokens.length;
  const columns = new Columns((row) => columnOf(query, row, table));
  const whole = new Float32Array(Math.max(sentenceOffsets.length - 1, 0));
  const missing = new Float32Array(whole.length);
  const sentences = new Float32Array(Math.max(tokenOffsets.length - 1, 0));
  const products = new Float32Array(sentences.length);
  const ones = new Float32Array(size).fill(1);
  const total = weightedSum(query.weights, ones);
  const mean = (maxima: Float32Array): number =>
    total === 0 ? 0 : Math.fround(weightedSum(maxima, query.weights) / total);
  for (let text = 0; text < whole.length; text += 1) {
    const context = new Float32Array(size).fill(-1);
    const inContext = contextTokens.subarray(contextOffsets[text], contextOffsets[text + 1]);
    for (const row of inContext) raise(context, columns.of(row).similarities, discount);
    const all = context.slice();
    const end = sentenceOffsets[text + 1] ?? 0;
    for (let sentence = sentenceOffsets[text] ?? 0; sentence < end; sentence += 1) {
      const maxima = context.slice();
      let product = 0;
      for (const row of tokens.subarray(tokenOffsets[sentence], tokenOffsets[sentence + 1])) {
        const { similarities, contribution } = columns.of(row);
        raise(maxima, similarities, 0);
        product += contribution;
      }
      raise(all, maxima, 0);
      sentences[sentence] = mean(maxima);
      products[sentence] = product;
    }
    whole[text] = mean(all);
    missing[text] = total === 0 ? 0 : mostLacking(all, query.weights) / total;
  }
  return { sentenceOffsets, whole, missing, sentences, products };
}

/** What is known of one row of the table for one question. */
interface Column {
  /** With each token of the question. [tokens] */
  readonly similarities: Float32Array;
  /** What it adds to the dot product with the question's sum. */
  readonly contribution: number;
}

class Columns {
  private readonly known = new Map<number, Column>();
  private readonly make: (row: number) => Column;

  constructor(make: (row: number) => Column) {
    this.make = make;
  }

  of(row: number): Column {
    const known = this.known.get(row);
    if (known !== undefined) return known;
    const made = this.make(row);
    this.known.set(row, made);
    return made;
  }
}

function raise(maxima: Float32Array, values: Float32Array, discount: number): void {
  for (let at = 0; at < maxima.length; at += 1) {
    const value = Math.fround((values[at] ?? -1) - Math.fround(discount));
    if (value > (maxima[at] ?? -1)) maxima[at] = value;
  }
}

function mostLacking(maxima: Float32Array, weights: Float32Array): number {
  let most = 0;
  for (let at = 0; at < maxima.length; at += 1) {
    const lacking = Math.fround(1 - (maxima[at] ?? 0));
    most = Math.max(most, Math.fround(lacking * (weights[at] ?? 0)));
  }
  return most;
}

function weightedSum(values: Float32Array, weights: Float32Array): number {
  const sums = new Float32Array(lanes);
  for (let at = 0; at < values.length; at += 1) {
    const lane = at % lanes;
    sums[lane] = (sums[lane] ?? 0) + Math.fround((values[at] ?? 0) * (weights[at] ?? 0));
  }
  return sums.reduce((sum, part) => Math.fround(sum + part), 0);
}

function columnOf({ tokens, counts }: QueryTokens, row: number, table: Rows): Column {
  const { lengths, similarity } = table;
  const similarities = Float32Array.from(tokens, (token) => similarity(token, row));
  const weights = counts.map((count, at) => count * (lengths[tokens[at] ?? 0] ?? 0));
  const sum = weightedSum(similarities, weights);
  return { similarities, contribution: Math.fround(sum * (lengths[row] ?? 0)) };
}
