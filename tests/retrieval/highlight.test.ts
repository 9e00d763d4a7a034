import { describe, expect, test } from 'vitest';
import { bestSentences } from '../../src/retrieval/highlight.ts';
import { LateInteraction } from '../../src/retrieval/late-interaction.ts';
import type { Query } from '../../src/retrieval/query.ts';
import type { QuestionKind } from '../../src/retrieval/question-kind/rules.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import { passageTable, type Rows } from './passages.ts';

const table = fakeTokenTable({ size: 60 });

/** Nine characters each, as `passageTable` places them. */
const text = ['They met.', '30 came. ', 'In 2018. ', 'Dr. Li sp'].join(' ');

function best(
  rows: Rows,
  tokens: readonly number[],
  kind?: QuestionKind,
  passage = 0,
  question = '',
  of = text,
): string | undefined {
  const ones = Float32Array.from(tokens, () => 1);
  const query: Query = {
    text: '',
    language: 'en',
    vector: new Float32Array(4),
    sought: new Float32Array(4),
    tokens: Uint32Array.from(tokens),
    counts: ones,
    weights: ones,
  };
  const stored = passageTable(rows, table);
  const interaction = new LateInteraction(query, stored, rows.keys(), table);
  const span = bestSentences(passage, stored, of, 'en', { kind, question }, interaction);
  return span && of.slice(span.start, span.end);
}

describe('the sentence that answers best', () => {
  test('is the one that is most like the question, wherever it stands', () => {
    expect(
      best(
        [
          [
            [1, 2],
            [7, 8],
            [30, 31],
          ],
        ],
        [1, 2],
      ),
    ).toBe('They met.');
    expect(
      best(
        [
          [
            [30, 31],
            [1, 2],
            [7, 8],
          ],
        ],
        [1, 2],
      ),
    ).toBe('30 came. ');
    expect(
      best(
        [
          [
            [30, 31],
            [7, 8],
            [1, 2],
          ],
        ],
        [1, 2],
      ),
    ).toBe('In 2018. ');
  });

  test.each([
    ['number', '30 came. '],
    ['date', 'In 2018. '],
    ['person', 'Dr. Li sp'],
    [undefined, 'They met. 30 came. '],
  ] as const)('of sentences that are as near, one with a %s is preferred', (kind, sentence) => {
    expect(best([[[5], [5], [5], [5]]], [5], kind)).toBe(sentence);
  });

  test('what the question names itself is no answer to it', () => {
    const asked = 'How many came in 30 minutes when Dr. Li was there?';
    expect(best([[[5], [5], [5], [5]]], [5], 'number', 0, asked)).toBe('They met. 30 came. ');
    expect(best([[[5], [5], [5], [5]]], [5], 'date', 0, 'When in 2018 was it?')).toBe(
      'They met. 30 came. ',
    );
  });

  test('a kind that no sentence holds changes nothing', () => {
    expect(best([[[5], [6]]], [6], 'place')).toBe(best([[[5], [6]]], [6]));
  });

  test('a sentence far from the question does not win by its number alone', () => {
    expect(
      best(
        [
          [
            [1, 2, 3],
            [40, 41, 42],
          ],
        ],
        [1, 2, 3],
        'number',
      ),
    ).toBe('They met.');
  });

  test('of equal ones are the first two, also for a question without tokens', () => {
    expect(best([[[5], [5], [5]]], [5])).toBe('They met. 30 came. ');
    expect(best([[[5], [6], [7]]], [])).toBe('They met. 30 came. ');
    expect(best([[[], [], []]], [5])).toBe('They met. 30 came. ');
  });

  test('takes the better of its neighbours with it where that comes near, and no third', () => {
    expect(best([[[5], [5], [5], [5]]], [5], 'date')).toBe('In 2018. ');
    expect(best([[[30, 31], [5], [5], [5]]], [5])).toBe('30 came.  In 2018. ');
    expect(best([[[30, 31], [5], [40, 41], [5]]], [5])).toBe('30 came. ');
  });

  test('takes no neighbour with it that stands on another line', () => {
    expect(best([[[5], [5], [5]]], [5], undefined, 0, '', text.replaceAll(' ', '\n'))).toBe(
      'They\nmet.',
    );
  });

  test('is one of this passage, not of its neighbours', () => {
    expect(best([[[1, 2]], [[30], [31]], [[1, 2]]], [1, 2], undefined, 1)).toMatch(
      /^(?:30 came\. |In 2018\. )$/,
    );
  });

  test('is none where a passage has no sentences', () => {
    expect(best([[[1]], [], [[1]]], [1], undefined, 1)).toBeUndefined();
  });
});
