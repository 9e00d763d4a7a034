import { termsOf } from '../../../src/index/terms/terms.ts';
import type { Lists } from './bag-of-rows.ts';

/** Rows of words share rows of what the words are made of, numbered after the table's own. */
export interface RowParts {
  /** Shared rows of each row of the table. */
  readonly lists: Lists;
  /** How many shared rows there are. */
  readonly count: number;
}

const chinese = /^\p{Script=Han}+$/u;
const alphabetic = /^[\p{L}\p{M}]+$/u;

/** A shorter piece is more often a syllable than a word. */
const shortestWord = 4;

/**
 * What the words of a vocabulary are made of (after Bojanowski et al. 2017, who take all letter
 * n-grams): the stem that 'vereinbart' and 'vereinbarte' have in common, the parts of a German
 * compound, the characters or shorter words in a Chinese word. A part that one row alone has
 * teaches nothing, and is left out.
 *
 * @param pieces text of each row; empty for a row without one
 */
export function partsOfRows(pieces: readonly string[]): RowParts {
  const partsOf = pieces.map((piece) => new Set(namesOfParts(piece)));
  const holders = new Map<string, number>();
  for (const part of partsOf.flatMap((parts) => [...parts])) {
    holders.set(part, (holders.get(part) ?? 0) + 1);
  }
  const shared = [...holders].filter(([, rows]) => rows > 1).map(([part]) => part);
  const numbers = new Map(shared.map((part, at) => [part, pieces.length + at]));
  const starts = new Uint32Array(pieces.length + 1);
  const items: number[] = [];
  for (const [row, parts] of partsOf.entries()) {
    items.push(...[...parts].flatMap((part) => numbers.get(part) ?? []));
    starts[row + 1] = items.length;
  }
  return { lists: { items: Uint32Array.from(items), starts }, count: shared.length };
}

/** Names that tell a German stem from an English one, and both from a character. */
function namesOfParts(piece: string): string[] {
  if (chinese.test(piece)) return chineseParts([...piece]).map((part) => `zh ${part}`);
  if (piece.length < shortestWord || !alphabetic.test(piece)) return [];
  return (['de', 'en'] as const).flatMap((language) =>
    termsOf(piece, language).map((term) => `${language} ${term}`),
  );
}

/** Of two characters, each; of a longer word, each two that are neighbours, too; of one, nothing. */
export function chineseParts(characters: readonly string[]): string[] {
  const { length } = characters;
  if (length < 2) return [];
  const parts = [...characters];
  if (length === 2) return parts;
  for (let from = 0; from + 2 <= length; from += 1) {
    parts.push(characters.slice(from, from + 2).join(''));
  }
  return parts;
}

/** Rows that share nothing. */
export function noParts(rows: number): RowParts {
  return { lists: { items: new Uint32Array(), starts: new Uint32Array(rows + 1) }, count: 0 };
}

/** Each row of the lists with its shared rows. */
export function withParts({ items, starts }: Lists, { lists: parts }: RowParts): Lists {
  const expanded: number[] = [];
  const ends = new Uint32Array(starts.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
      const row = items[at] ?? 0;
      expanded.push(row);
      const end = parts.starts[row + 1] ?? 0;
      for (let part = parts.starts[row] ?? 0; part < end; part += 1) {
        expanded.push(parts.items[part] ?? 0);
      }
    }
    ends[list + 1] = expanded.length;
  }
  return { items: Uint32Array.from(expanded), starts: ends };
}

/** The table that the rows with their shared rows come to: [rows × dimensions]. */
export function foldParts(
  table: Float32Array,
  dimensions: number,
  { lists: { items, starts } }: RowParts,
): Float32Array {
  const rows = starts.length - 1;
  const folded = table.slice(0, rows * dimensions);
  for (let row = 0; row < rows; row += 1) {
    const to = row * dimensions;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const from = (items[at] ?? 0) * dimensions;
      for (let k = 0; k < dimensions; k += 1) {
        folded[to + k] = (folded[to + k] ?? 0) + (table[from + k] ?? 0);
      }
    }
  }
  return folded;
}
