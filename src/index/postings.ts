import type { Bm25Arrays } from './bm25-arrays.ts';
import type { QueryTerm } from './lexical-index.ts';
import { findTerm, termKey } from './term-dictionary.ts';

/** Where the postings of a term lie in all segments. */
export interface Postings extends QueryTerm {
  /** Postings of segment `s` are `[firsts[s], ends[s])`. */
  readonly firsts: Uint32Array;
  readonly ends: Uint32Array;
  /**
   * The greatest f / (f + norm) of the postings in a segment: 1, which no posting reaches, until the
   * list has been read once. [segments]
   */
  readonly saturations: Float64Array;
}

/** Common terms come again and again; of rare ones there is no end. */
const termsKept = 1024;

/** Finds the postings of terms, and remembers those met last. */
export class PostingsFinder {
  private readonly segments: readonly Bm25Arrays[];
  private readonly passages: number;
  private readonly known = new Map<string, Postings>();

  constructor(segments: readonly Bm25Arrays[], passages: number) {
    this.segments = segments;
    this.passages = passages;
  }

  find(term: string): Postings {
    const known = this.known.get(term);
    const postings = known ?? this.look(term);
    // The last one asked for comes last.
    if (known !== undefined) this.known.delete(term);
    this.known.set(term, postings);
    const [oldest] = this.known.keys();
    if (this.known.size > termsKept && oldest !== undefined) this.known.delete(oldest);
    return postings;
  }

  /** Whether a passage has the term; remembers nothing, so that what is only tried pushes nothing out. */
  holds(term: string): boolean {
    const known = this.known.get(term);
    if (known !== undefined) return known.documentFrequency > 0;
    const key = termKey(term);
    return this.segments.some((segment) => findTerm(segment, key) >= 0);
  }

  private look(term: string): Postings {
    const key = termKey(term);
    const count = this.segments.length;
    const firsts = new Uint32Array(count);
    const ends = new Uint32Array(count);
    let documentFrequency = 0;
    this.segments.forEach((segment, at) => {
      const number = findTerm(segment, key);
      if (number < 0) return;
      const first = segment.postingOffsets[number] ?? 0;
      const end = segment.postingOffsets[number + 1] ?? 0;
      firsts[at] = first;
      ends[at] = end;
      documentFrequency += end - first;
    });
    const idf = Math.log(1 + (this.passages - documentFrequency + 0.5) / (documentFrequency + 0.5));
    const saturations = new Float64Array(count).fill(1);
    return { term, idf, documentFrequency, firsts, ends, saturations };
  }
}
