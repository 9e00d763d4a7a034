import type { Unigram } from '../../../src/embedding/unigram.ts';

/** Texts as token ids, each text once: equal texts share one number, and all ids lie in one array. */
export class TokenTexts {
  private readonly numbers = new Map<string, number>();
  private readonly starts: number[] = [0];
  private tokens = new Uint16Array(1 << 20);
  private readonly unigram: Unigram;
  private readonly longest: number;

  /** Texts are cut after `longest` tokens. */
  constructor(unigram: Unigram, longest: number) {
    if (unigram.size > 0x10000) throw new Error('a vocabulary of more than 65,536 pieces');
    this.unigram = unigram;
    this.longest = longest;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** The text's number, from 0. */
  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const ids = this.unigram.encode(text);
    const number = this.append(ids.length > this.longest ? ids.slice(0, this.longest) : ids);
    this.numbers.set(text, number);
    return number;
  }

  length(text: number): number {
    return (this.starts[text + 1] ?? 0) - (this.starts[text] ?? 0);
  }

  /** A view on the ids of a text; not to be kept while texts are added. */
  tokensOf(text: number): Uint16Array {
    return this.tokens.subarray(this.starts[text], this.starts[text + 1]);
  }

  private append(ids: readonly number[]): number {
    const start = this.starts[this.starts.length - 1] ?? 0;
    if (start + ids.length > this.tokens.length) {
      const larger = new Uint16Array(2 * this.tokens.length);
      larger.set(this.tokens);
      this.tokens = larger;
    }
    this.tokens.set(ids, start);
    this.starts.push(start + ids.length);
    return this.starts.length - 2;
  }
}
