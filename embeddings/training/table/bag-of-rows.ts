import type { TokenTexts } from '../data/token-texts.ts';
import type { Random } from '../random.ts';

/** Lists of numbers end to end: list i is `items` in [starts[i], starts[i + 1]). */
export interface Lists {
  readonly items: Uint32Array;
  readonly starts: Uint32Array;
}

/** Share of the tokens of a text that are left out at random. */
export interface Dropout {
  readonly short: number;
  /** For texts of more than `longFrom` tokens. */
  readonly long: number;
  readonly longFrom: number;
}

/** The tokens of texts after dropout; at least one of each text stays. */
export function chooseTokens(
  numbers: readonly number[],
  texts: TokenTexts,
  dropout: Dropout,
  random: Random,
): Lists {
  const starts = new Uint32Array(numbers.length + 1);
  const items = new Uint32Array(numbers.reduce((sum, number) => sum + texts.length(number), 0));
  let count = 0;
  for (const [index, number] of numbers.entries()) {
    const text = texts.tokensOf(number);
    const share = text.length > dropout.longFrom ? dropout.long : dropout.short;
    for (const token of text) {
      if (random.next() < share) continue;
      items[count] = token;
      count += 1;
    }
    if (count === starts[index]) {
      items[count] = text[random.below(text.length)] ?? 0;
      count += 1;
    }
    starts[index + 1] = count;
  }
  return { items: items.subarray(0, count), starts };
}

/**
 * For each list the sum of the rows of `matrix` that it names: [lists × dimensions]. The rows are
 * taken four at a time, which halves the reading and writing of the sums: this and its transpose
 * are half of the time of training.
 */
export function sumRows(matrix: Float32Array, dimensions: number, lists: Lists): Float32Array {
  const { items, starts } = lists;
  const sums = new Float32Array((starts.length - 1) * dimensions);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    const to = list * dimensions;
    const end = starts[list + 1] ?? 0;
    let at = starts[list] ?? 0;
    for (; at + 4 <= end; at += 4) {
      const a = (items[at] ?? 0) * dimensions;
      const b = (items[at + 1] ?? 0) * dimensions;
      const c = (items[at + 2] ?? 0) * dimensions;
      const d = (items[at + 3] ?? 0) * dimensions;
      for (let k = 0; k < dimensions; k += 1) {
        sums[to + k] =
          (sums[to + k] ?? 0) +
          (matrix[a + k] ?? 0) +
          (matrix[b + k] ?? 0) +
          (matrix[c + k] ?? 0) +
          (matrix[d + k] ?? 0);
      }
    }
    for (; at < end; at += 1) {
      const a = (items[at] ?? 0) * dimensions;
      for (let k = 0; k < dimensions; k += 1) {
        sums[to + k] = (sums[to + k] ?? 0) + (matrix[a + k] ?? 0);
      }
    }
  }
  return sums;
}

/** The lists turned round: for each item that occurs, ascending, the lists that hold it. */
export function transpose(lists: Lists, items: number): { occurring: Uint32Array; holders: Lists } {
  const counts = new Uint32Array(items);
  for (const item of lists.items) counts[item] = (counts[item] ?? 0) + 1;
  const occurring = new Uint32Array(items);
  const starts = new Uint32Array(items + 1);
  const cursors = new Uint32Array(items);
  let distinct = 0;
  let total = 0;
  for (let item = 0; item < items; item += 1) {
    const count = counts[item] ?? 0;
    if (count === 0) continue;
    occurring[distinct] = item;
    cursors[item] = total;
    total += count;
    distinct += 1;
    starts[distinct] = total;
  }
  const holders = new Uint32Array(total);
  for (let list = 0; list + 1 < lists.starts.length; list += 1) {
    const end = lists.starts[list + 1] ?? 0;
    for (let at = lists.starts[list] ?? 0; at < end; at += 1) {
      const item = lists.items[at] ?? 0;
      const cursor = cursors[item] ?? 0;
      holders[cursor] = list;
      cursors[item] = cursor + 1;
    }
  }
  return {
    occurring: occurring.subarray(0, distinct),
    holders: { items: holders, starts: starts.subarray(0, distinct + 1) },
  };
}

/** Several collections of lists as one. */
export function concatenateLists(parts: readonly Lists[]): Lists {
  const items = new Uint32Array(parts.reduce((sum, part) => sum + part.items.length, 0));
  const starts = new Uint32Array(parts.reduce((sum, part) => sum + part.starts.length - 1, 1));
  let item = 0;
  let list = 0;
  for (const part of parts) {
    items.set(part.items, item);
    for (const [at, start] of part.starts.entries()) starts[list + at] = item + start;
    item += part.items.length;
    list += part.starts.length - 1;
  }
  return { items, starts };
}
