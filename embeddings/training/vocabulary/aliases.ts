import { Converter } from 'opencc-js';
import { toSimplified } from '../../../src/domain/chinese.ts';
import { simplifiedPairs } from '../../../src/domain/chinese-characters.ts';

/** A way to write a piece that has no row of its own. */
export interface Alias {
  readonly text: string;
  /** Index of the piece that it stands for. */
  readonly piece: number;
}

const han = /^\p{Script=Han}+$/u;

/** Standard Traditional characters, and those of Taiwan and Hong Kong. */
const regions = ['t', 'tw', 'hk'] as const;

/** The pieces that a Traditional text shows instead of the Simplified ones, by OpenCC's tables. */
export function traditionalAliases(pieces: readonly string[]): Alias[] {
  const taken = new Set(pieces);
  const aliases: Alias[] = [];
  const offer = (text: string, piece: number): void => {
    if (taken.has(text) || toSimplified(text) !== pieces[piece]) return;
    taken.add(text);
    aliases.push({ text, piece });
  };
  const converters = regions.map((to) => Converter({ from: 'cn', to }));
  const single = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    if (!han.test(piece)) continue;
    if (piece.length === 1) single.set(piece, index);
    for (const convert of converters) offer(convert(piece), index);
  }
  for (let at = 0; at < simplifiedPairs.length; at += 2) {
    const index = single.get(simplifiedPairs.charAt(at + 1));
    if (index !== undefined) offer(simplifiedPairs.charAt(at), index);
  }
  return aliases;
}
