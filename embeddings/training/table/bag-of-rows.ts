import type { TokenTexts } from '../data/token-texts.ts';
import type { Random } from '../random.ts';
import type { RowGradients } from './row-adam.ts';
import type { Dropout } from './train-table.ts';

/** The tokens of the texts of a batch after dropout: those of text i at [starts[i], starts[i + 1]). */
export interface ChosenTokens {
  readonly tokens: Uint16Array;
  readonly starts: Uint32Array;
}

/** Texts as sums of their tokens' rows, and gradients of sums brought back to the rows. */
export class BagOfRows {
  private readonly dimensions: number;

  constructor(dimensions: number) {
    this.dimensions = dimensions;
  }

  choose(
    numbers: readonly number[],
    texts: TokenTexts,
    dropout: Dropout,
    random: Random,
  ): ChosenTokens {
    const starts = new Uint32Array(numbers.length + 1);
    const all = numbers.reduce((sum, number) => sum + texts.length(number), 0);
    const tokens = new Uint16Array(all);
    let count = 0;
    for (const [index, number] of numbers.entries()) {
      const text = texts.tokensOf(number);
      const share = text.length > dropout.longFrom ? dropout.long : dropout.short;
      for (const token of text) {
        if (random.next() < share) continue;
        tokens[count] = token;
        count += 1;
      }
      if (count === starts[index]) {
        // Nothing was left of a short text: one token stays.
        tokens[count] = text[random.below(text.length)] ?? 0;
        count += 1;
      }
      starts[index + 1] = count;
    }
    return { tokens, starts };
  }

  /** [texts × dimensions] */
  sums(table: Float32Array, { tokens, starts }: ChosenTokens): Float32Array {
    const { dimensions } = this;
    const sums = new Float32Array((starts.length - 1) * dimensions);
    for (let text = 0; text + 1 < starts.length; text += 1) {
      const to = text * dimensions;
      const end = starts[text + 1] ?? 0;
      for (let at = starts[text] ?? 0; at < end; at += 1) {
        const from = (tokens[at] ?? 0) * dimensions;
        for (let d = 0; d < dimensions; d += 1) {
          sums[to + d] = (sums[to + d] ?? 0) + (table[from + d] ?? 0);
        }
      }
    }
    return sums;
  }

  scatter(gradients: RowGradients, { tokens, starts }: ChosenTokens, sums: Float32Array): void {
    for (let text = 0; text + 1 < starts.length; text += 1) {
      const end = starts[text + 1] ?? 0;
      for (let at = starts[text] ?? 0; at < end; at += 1) {
        gradients.add(tokens[at] ?? 0, sums, text * this.dimensions, 1);
      }
    }
  }
}
