import type { TokenTable } from '../../src/embedding/token-table.ts';
import { PassageTable } from '../../src/index/snapshot/passage-table.ts';

/** Passages of sentences of rows of the token table. */
export type Rows = readonly (readonly (readonly number[])[])[];

/**
 * A table of passages made of rows alone. Sentence `s` is `[10 s, 10 s + 9)` of its document; all
 * passages are of one document.
 * @param contexts rows of what each passage stands under; none by default
 */
export function passageTable(
  passages: Rows,
  table: TokenTable,
  contexts: readonly (readonly number[])[] = passages.map(() => []),
): PassageTable {
  const sentences = passages.flat();
  const sentenceOffsets = offsets(passages);
  const span = (from: number, to: number): readonly [number, number] => [10 * from, 10 * to - 1];
  const spans = passages.map((_, at) =>
    span(sentenceOffsets[at] ?? 0, sentenceOffsets[at + 1] ?? 0),
  );
  return new PassageTable([
    {
      documents: [{ id: 'document' }],
      passages: {
        documentOf: new Uint32Array(passages.length),
        numberOf: Uint32Array.from(passages, (_, at) => at + 1),
        start: Uint32Array.from(spans, ([start]) => start),
        end: Uint32Array.from(spans, ([, end]) => Math.max(end, 0)),
        sentenceOffsets,
        sentenceStart: Uint32Array.from(sentences, (_, at) => 10 * at),
        sentenceEnd: Uint32Array.from(sentences, (_, at) => 10 * at + 9),
        sentenceLength: Float32Array.from(sentences, (rows) =>
          table.lengthOfSum(Uint32Array.from(rows)),
        ),
        passageLength: Float32Array.from(passages, (rows) =>
          table.lengthOfSum(Uint32Array.from(rows.flat())),
        ),
        tokenOffsets: offsets(sentences),
        tokens: Uint16Array.from(sentences.flat()),
        contextOffsets: offsets(contexts),
        contextTokens: Uint16Array.from(contexts.flat()),
      },
    },
  ]);
}

function offsets(lists: readonly (readonly unknown[])[]): Uint32Array {
  const ends = [0];
  for (const list of lists) ends.push((ends.at(-1) ?? 0) + list.length);
  return Uint32Array.from(ends);
}
