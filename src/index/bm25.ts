import type { Language } from '../domain/language.ts';
import { type Hits, noHits, TopHits } from './hits.ts';
import type { LexicalIndex, LexicalQuery } from './lexical-index.ts';
import { MaxScore } from './max-score.ts';
import { type Postings, PostingsFinder } from './postings.ts';
import type { CodeMemory } from './scan/code-memory.ts';
import { placeOf, startsOf } from './starts.ts';
import type { TermDictionaryArrays } from './term-dictionary.ts';
import { questionTermsOf } from './terms/terms.ts';

/** Saturation of repeated terms and weight of the passage's length (Robertson and Zaragoza 2009). */
export const k1 = 1.2;
export const b = 0.75;

/** Frequencies and lengths count in 64ths, so that a field may weigh less than the text itself. */
export const frequencyUnit = 64;

/** Terms and postings of one segment. */
export interface Bm25Arrays extends TermDictionaryArrays {
  /** Where each term's postings begin, and the end. [terms + 1] */
  readonly postingOffsets: Uint32Array;
  /** Passages of the segment, ascending within a term. [postings] */
  readonly postingPassages: Uint16Array | Uint32Array;
  /** How often the passage has the term, in 64ths. [postings] */
  readonly postingFrequencies: Uint16Array;
  /** Terms of each passage, repetitions counted, in 64ths. [passages] */
  readonly passageLengths: Uint32Array;
}

/**
 * BM25 as a share of what the question could reach: divided by Σ (k1 + 1)·idf over its terms, so
 * that scores of different questions compare, and words that no passage has lower them. Document
 * frequencies and the mean length are those of all segments together: how passages are spread over
 * them changes no score.
 */
export class Bm25Index implements LexicalIndex {
  readonly size: number;
  private readonly segments: readonly Bm25Arrays[];
  private readonly starts: Uint32Array;
  private readonly language: Language;
  /** k1·b / mean length. */
  private readonly lengthFactor: number;
  private readonly postings: PostingsFinder;
  private readonly maxScore: MaxScore;

  /** @param memory whose kernel adds scores up; without it they are added up by plain loops */
  constructor(segments: readonly Bm25Arrays[], language: Language, memory?: CodeMemory) {
    this.segments = segments;
    this.language = language;
    this.starts = startsOf(segments.map(({ passageLengths }) => passageLengths.length));
    this.size = this.starts.at(-1) ?? 0;
    const mean = sumOfLengths(segments) / this.size;
    this.lengthFactor = mean > 0 ? (k1 * b) / mean : 0;
    this.postings = new PostingsFinder(segments, this.size);
    this.maxScore = new MaxScore(segments, this.lengthFactor, memory);
  }

  query(text: string, language: Language = this.language): LexicalQuery {
    const terms = questionTermsOf(text, this.language, language).map((term) =>
      this.postings.find(term),
    );
    const most = terms.reduce((sum, { idf }) => sum + (k1 + 1) * idf, 0);
    const found = terms.filter(({ documentFrequency }) => documentFrequency > 0);
    return {
      terms,
      top: (k) => this.top(found, most, k),
      score: (passage) => this.score(found, most, passage),
    };
  }

  private top(terms: readonly Postings[], most: number, k: number): Hits {
    if (k <= 0 || terms.length === 0) return noHits;
    const best = new TopHits(Math.min(k, this.size));
    this.segments.forEach((segment, at) => {
      const start = this.starts[at] ?? 0;
      const scoreOf = (local: number): number => this.scoreIn(segment, at, terms, local);
      this.maxScore.offer(segment, at, start, terms, most, best, scoreOf);
    });
    return best.take();
  }

  private score(terms: readonly Postings[], most: number, passage: number): number {
    if (terms.length === 0) return 0;
    const at = placeOf(this.starts, passage);
    const segment = this.segments[at];
    if (segment === undefined) return 0;
    return this.scoreIn(segment, at, terms, passage - (this.starts[at] ?? 0)) / most;
  }

  /** Score of a segment's passage, not yet a share; added up in the order of the question's terms. */
  private scoreIn(
    segment: Bm25Arrays,
    at: number,
    terms: readonly Postings[],
    local: number,
  ): number {
    const norm = k1 * (1 - b) + this.lengthFactor * (segment.passageLengths[local] ?? 0);
    let sum = 0;
    for (const { idf, firsts, ends } of terms) {
      const posting = find(segment.postingPassages, firsts[at] ?? 0, ends[at] ?? 0, local);
      if (posting < 0) continue;
      const frequency = (segment.postingFrequencies[posting] ?? 0) / frequencyUnit;
      sum += (idf * (k1 + 1) * frequency) / (frequency + norm);
    }
    return sum;
  }
}

/** Place of a number among ascending ones, -1 where it is not there. */
function find(
  numbers: Uint16Array | Uint32Array,
  from: number,
  to: number,
  wanted: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && numbers[low] === wanted ? low : -1;
}

function sumOfLengths(segments: readonly Bm25Arrays[]): number {
  let sum = 0;
  for (const { passageLengths } of segments) for (const length of passageLengths) sum += length;
  return sum;
}
