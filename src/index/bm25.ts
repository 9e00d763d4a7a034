import type { Language } from '../domain/language.ts';
import { type Hits, noHits, TopHits } from './hits.ts';
import type { LexicalIndex, LexicalQuery, QueryTerm } from './lexical-index.ts';
import { TermDictionary, type TermDictionaryArrays } from './term-dictionary.ts';
import { questionTermsOf } from './terms/terms.ts';

/** Saturation of repeated terms and weight of the passage's length (Robertson and Zaragoza 2009). */
export const k1 = 1.2;
export const b = 0.75;

/** Frequencies and lengths count in 64ths, so that a field may weigh less than the text itself. */
export const frequencyUnit = 64;

export interface Bm25Arrays extends TermDictionaryArrays {
  /** Where each term's postings begin, and the end. [terms + 1] */
  readonly postingOffsets: Uint32Array;
  /** Passages, ascending within a term. [postings] */
  readonly postingPassages: Uint32Array;
  /** How often the passage has the term, in 64ths. [postings] */
  readonly postingFrequencies: Uint16Array;
  /** Terms of each passage, repetitions counted, in 64ths. [passages] */
  readonly passageLengths: Uint32Array;
}

interface Postings extends QueryTerm {
  /** Postings [first, end). */
  readonly first: number;
  readonly end: number;
}

/**
 * BM25 as a share of what the question could reach: divided by Σ (k1 + 1)·idf over its terms, so
 * that scores of different questions compare, and words that no passage has lower them.
 */
export class Bm25Index implements LexicalIndex {
  readonly size: number;
  private readonly arrays: Bm25Arrays;
  private readonly language: Language;
  private readonly dictionary: TermDictionary;
  /** k1·(1 - b + b·length / mean length) of each passage. */
  private readonly lengthNorms: Float64Array;
  /** Scores of one search, all zero between two. */
  private readonly accumulators: Float64Array;

  constructor(arrays: Bm25Arrays, language: Language) {
    this.arrays = arrays;
    this.language = language;
    this.size = arrays.passageLengths.length;
    this.dictionary = new TermDictionary(arrays);
    this.lengthNorms = lengthNormsOf(arrays.passageLengths);
    this.accumulators = new Float64Array(this.size);
  }

  query(text: string, language: Language = this.language): LexicalQuery {
    const terms = questionTermsOf(text, this.language, language).map((term) =>
      this.postingsOf(term),
    );
    const most = terms.reduce((sum, { idf }) => sum + (k1 + 1) * idf, 0);
    return {
      terms,
      top: (k) => this.top(terms, most, k),
      score: (passage) => this.score(terms, most, passage),
    };
  }

  private postingsOf(term: string): Postings {
    const { postingOffsets } = this.arrays;
    const number = this.dictionary.find(term);
    const first = number === undefined ? 0 : (postingOffsets[number] ?? 0);
    const end = number === undefined ? 0 : (postingOffsets[number + 1] ?? 0);
    const documentFrequency = end - first;
    const idf = Math.log(1 + (this.size - documentFrequency + 0.5) / (documentFrequency + 0.5));
    return { term, idf, documentFrequency, first, end };
  }

  private top(terms: readonly Postings[], most: number, k: number): Hits {
    if (k <= 0 || most === 0) return noHits;
    const { accumulators } = this;
    const { postingPassages } = this.arrays;
    for (const term of terms) {
      for (let at = term.first; at < term.end; at += 1) {
        const passage = postingPassages[at] ?? 0;
        accumulators[passage] = (accumulators[passage] ?? 0) + this.impact(term, at, passage);
      }
    }
    const best = new TopHits(Math.min(k, this.size));
    for (const term of terms) {
      for (let at = term.first; at < term.end; at += 1) {
        const passage = postingPassages[at] ?? 0;
        const score = accumulators[passage] ?? 0;
        if (score === 0) continue;
        accumulators[passage] = 0;
        best.offer(passage, score / most);
      }
    }
    return best.hits();
  }

  private score(terms: readonly Postings[], most: number, passage: number): number {
    if (most === 0) return 0;
    let sum = 0;
    for (const term of terms) {
      const at = this.postingOf(term, passage);
      if (at !== undefined) sum += this.impact(term, at, passage);
    }
    return sum / most;
  }

  private impact(term: Postings, posting: number, passage: number): number {
    const frequency = (this.arrays.postingFrequencies[posting] ?? 0) / frequencyUnit;
    return (term.idf * frequency * (k1 + 1)) / (frequency + (this.lengthNorms[passage] ?? 0));
  }

  private postingOf({ first, end }: Postings, passage: number): number | undefined {
    const { postingPassages } = this.arrays;
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((postingPassages[middle] ?? 0) < passage) low = middle + 1;
      else high = middle;
    }
    return low < end && postingPassages[low] === passage ? low : undefined;
  }
}

function lengthNormsOf(lengths: Uint32Array): Float64Array {
  const norms = new Float64Array(lengths.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  lengths.forEach((length, passage) => {
    norms[passage] = k1 * (1 - b + (mean === 0 ? 0 : (b * length) / mean));
  });
  return norms;
}
