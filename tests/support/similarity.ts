import type { TextPlace } from '../../src/embedding/token-comparison.ts';
import type { TokenTable } from '../../src/embedding/token-table.ts';

/** Cosine of two rows of a token table. */
export function similarity(table: Pick<TokenTable, 'compare'>, one: number, other: number): number {
  const even = Float32Array.of(1);
  const query = { tokens: Uint32Array.of(one), counts: even, weights: even };
  return table.compare(query, sentencesOf([[other]]), 0).whole[0] ?? Number.NaN;
}

/** Texts of one sentence each, with nothing above them. */
export function sentencesOf(texts: readonly (readonly number[])[]): TextPlace[] {
  return textsOf(texts.map((rows) => [rows]));
}

/** Texts of sentences of rows, and rows of what they stand under. */
export function textsOf(
  texts: readonly (readonly (readonly number[])[])[],
  contexts: readonly (readonly number[])[] = texts.map(() => []),
): TextPlace[] {
  const passages = {
    sentenceOffsets: offsets(texts),
    tokenOffsets: offsets(texts.flat()),
    tokens: Uint32Array.from(texts.flat(2)),
    contextOffsets: offsets(contexts),
    contextTokens: Uint32Array.from(contexts.flat()),
  };
  return texts.map((_, local) => ({ passages, local }));
}

function offsets(lists: readonly (readonly unknown[])[]): Uint32Array {
  const ends = [0];
  for (const list of lists) ends.push((ends.at(-1) ?? 0) + list.length);
  return Uint32Array.from(ends);
}
