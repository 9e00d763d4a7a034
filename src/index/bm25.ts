import type { Language } from '../domain/language.ts';
import { type Bm25Arrays, b, findPosting, frequencyUnit, k1 } from './bm25-arrays.ts';
import { type Hits, noHits, TopHits } from './hits.ts';
import type { LexicalIndex, LexicalQuery } from './lexical-index.ts';
import { MaxScore } from './max-score.ts';
import { type Postings, PostingsFinder } from './postings.ts';
import type { CodeMemory } from './scan/code-memory.ts';
import { placeOf, startsOf } from './starts.ts';
import { questionTermsOf, termsOf } from './terms/terms.ts';

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

  /** @param memory that the segments' arrays lie in: its kernel adds scores up, plain loops without it */
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
    // Most of those whose scores are asked for come from the best: nothing is looked up for them.
    const known = new Map<number, number>();
    return {
      terms,
      top: (k) => {
        const hits = this.top(found, most, k);
        for (let at = 0; at < hits.ids.length; at += 1)
          known.set(hits.ids[at] ?? 0, hits.scores[at] ?? 0);
        return hits;
      },
      score: (passage) => known.get(passage) ?? this.score(found, most, passage),
    };
  }

  holds(name: string): boolean {
    const terms = termsOf(name, this.language);
    return terms.length > 0 && terms.every((term) => this.postings.holds(term));
  }

  private top(terms: readonly Postings[], most: number, k: number): Hits {
    if (k <= 0 || terms.length === 0) return noHits;
    const best = new TopHits(Math.min(k, this.size));
    this.segments.forEach((segment, at) => {
      this.maxScore.offer(segment, at, this.starts[at] ?? 0, terms, most, best);
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
      const posting = findPosting(segment, firsts[at] ?? 0, ends[at] ?? 0, local);
      if (posting < 0) continue;
      const frequency = (segment.postingFrequencies[posting] ?? 0) / frequencyUnit;
      sum += (idf * (k1 + 1) * frequency) / (frequency + norm);
    }
    return sum;
  }
}

function sumOfLengths(segments: readonly Bm25Arrays[]): number {
  let sum = 0;
  for (const { passageLengths } of segments) for (const length of passageLengths) sum += length;
  return sum;
}
