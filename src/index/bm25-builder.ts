import type { Language } from '../domain/language.ts';
import { type Bm25Arrays, frequencyUnit } from './bm25-arrays.ts';
import { narrowed } from './building/numbers.ts';
import { termDictionaryOf } from './term-dictionary.ts';
import { termsOf } from './terms/terms.ts';

/** A text that counts for a passage, and how much: its own words 1, its document's title perhaps less. */
export interface LexicalField {
  readonly text: string;
  /** Multiple of 1/64 above 0. */
  readonly weight: number;
}

const greatestFrequency = 0xffff;

/** Counts the terms of passages, which come in the order of their numbers. */
export class Bm25Builder {
  private readonly numbers = new Map<string, number>();
  /** Of each term: passage, frequency, passage, frequency, … */
  private readonly postings: number[][] = [];
  private readonly lengths: number[] = [];
  private readonly language: Language;
  /** What passages of one document have in common is cut into terms once. */
  private shared = { text: '', terms: [] as readonly string[] };

  constructor(language: Language) {
    this.language = language;
  }

  add(fields: readonly LexicalField[]): void {
    const frequencies = new Map<number, number>();
    let length = 0;
    for (const [at, { text, weight }] of fields.entries()) {
      const units = Math.round(weight * frequencyUnit);
      const terms = at === 0 ? termsOf(text, this.language) : this.termsOfShared(text);
      for (const term of terms) {
        const number = this.numberOf(term);
        frequencies.set(number, (frequencies.get(number) ?? 0) + units);
        length += units;
      }
    }
    const passage = this.lengths.push(length) - 1;
    for (const [term, frequency] of frequencies) {
      this.postings[term]?.push(passage, Math.min(frequency, greatestFrequency));
    }
  }

  private termsOfShared(text: string): readonly string[] {
    if (this.shared.text !== text) this.shared = { text, terms: termsOf(text, this.language) };
    return this.shared.terms;
  }

  arrays(): Bm25Arrays {
    const { arrays, order } = termDictionaryOf([...this.numbers.keys()]);
    const count = this.postings.reduce((sum, postings) => sum + postings.length / 2, 0);
    const postingOffsets = new Uint32Array(order.length + 1);
    const postingPassages = new Uint32Array(count);
    const postingFrequencies = new Uint16Array(count);
    let written = 0;
    order.forEach((term, at) => {
      const postings = this.postings[term] ?? [];
      for (let from = 0; from < postings.length; from += 2) {
        postingPassages[written] = postings[from] ?? 0;
        postingFrequencies[written] = postings[from + 1] ?? 0;
        written += 1;
      }
      postingOffsets[at + 1] = written;
    });
    return {
      ...arrays,
      postingOffsets,
      postingPassages: narrowed(postingPassages, this.lengths.length),
      postingFrequencies,
      passageLengths: Uint32Array.from(this.lengths),
    };
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(term, number);
    this.postings.push([]);
    return number;
  }
}
