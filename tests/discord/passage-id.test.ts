import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageState } from '../../src/answer/passage-state.ts';
import { codeBlock } from '../../src/discord/reply/code-block.ts';
import { readCustomId } from '../../src/discord/reply/custom-id.ts';
import { longest } from '../../src/discord/reply/limits.ts';
import { passageId } from '../../src/discord/reply/passage-id.ts';

const kinds = ['context', 'page', 'source', 'turn', 'cite', 'format', 'passage'] as const;
const words = fc.constantFrom('jinan', '2018', '合作', 'thüringen', 'a', 'b.c');
const document = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('-'));
const span = fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 9000 }));

test('a button holds the passage, its state and its highlight', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      document,
      fc.integer({ min: 1, max: 999_999 }),
      fc.string(),
      fc.option(span, { nil: undefined }),
      (kind, id, number, text, place) => {
        const citation = `${id}#${number}`;
        const highlights = place === undefined ? [] : [[place[0], place[0] + place[1]] as const];
        const customId = passageId(kind, { citation, text, highlights });
        expect(customId.length).toBeLessThanOrEqual(longest.customId);
        const stated = `${citation}@${passageState(text)}`;
        const marked = place && { highlight: { start: place[0], end: place[0] + place[1] } };
        // What does not fit goes: first the highlight, then the state.
        expect([
          { kind, citation: stated, ...marked },
          { kind, citation: stated },
          { kind, citation },
        ]).toContainEqual(readCustomId(customId));
        if (id.length <= 40) {
          expect(readCustomId(customId)).toEqual({ kind, citation: stated, ...marked });
        }
      },
    ),
  );
});

test.each(['source:', 'source:jinan', 'source:jinan#1@abc', 'turn:jinan#1@abcdef.1', 'x:jinan#1'])(
  '%s is no button of ours',
  (customId) => {
    expect(readCustomId(customId)).toBeUndefined();
  },
);

test('nothing leaves a code block', () => {
  const text = fc.array(fc.constantFrom('`', '``', '```', '\n', 'a', '\\')).map((p) => p.join(''));
  fc.assert(
    fc.property(text, (inner) => {
      const block = codeBlock(inner);
      expect(block.startsWith('```\n') && block.endsWith('\n```')).toBe(true);
      expect(block.slice(4, -4)).not.toContain('``');
      expect(block.slice(4, -4).replaceAll('\u200b', '')).toBe(inner.trimEnd());
    }),
  );
});
