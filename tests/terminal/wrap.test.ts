import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, wrapRuns, wrapText } from '../../src/terminal/wrap.ts';

describe('lines', () => {
  test.each([
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['one  two', 3, ['one', 'two']],
    ['a\n\nb', 10, ['a', '', 'b']],
    ['trailing   ', 20, ['trailing']],
    ['Wirtschaftsförderung', 10, ['Wirtschaft', 'sförderung']],
    ['see Wirtschaftsförderung', 10, ['see', 'Wirtschaft', 'sförderung']],
    ['German-Chinese talks', 15, ['German-Chinese', 'talks']],
    ['10\u00a0000 people', 8, ['10\u00a0000', 'people']],
  ])('%j in %i columns', (text, columns, lines) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });

  test.each([
    ['代表团访问济南', 6, ['代表团', '访问济', '南']],
    // closing punctuation does not begin a line, opening does not end one
    ['代表团，访问', 6, ['代表', '团，访', '问']],
    ['访问（济南）', 6, ['访问', '（济', '南）']],
    ['他说“好”吗', 6, ['他说', '“好”吗']],
    ['他说“好”吗', 5, ['他说', '“好”', '吗']],
    // Latin words and numbers with their measure stay whole
    ['访问Jinan市', 7, ['访问', 'Jinan市']],
    ['共有30人', 6, ['共有', '30人']],
    ['于2018年访问', 8, ['于2018年', '访问']],
  ])('%s in %i columns', (text, columns, lines) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });

  test('emoji count as what a screen shows, and are not torn apart', () => {
    expect(columnsOf('👩‍🔬')).toBe(2);
    expect(wrapText('👩‍🔬👩‍🔬👩‍🔬', 4)).toEqual(['👩‍🔬👩‍🔬', '👩‍🔬']);
    expect(wrapText('e\u0301e\u0301', 80)).toEqual(['e\u0301e\u0301']);
  });
});

describe('marks', () => {
  test('survive the breaks', () => {
    const runs = [
      { text: 'before ', marked: false },
      { text: 'in the middle', marked: true },
      { text: ' after', marked: false },
    ];
    expect(wrapRuns(runs, 13)).toEqual([
      [
        { text: 'before ', marked: false },
        { text: 'in the', marked: true },
      ],
      [
        { text: 'middle', marked: true },
        { text: ' after', marked: false },
      ],
    ]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '济南',
    '，',
    '（',
    '”',
    ' ',
    '  ',
    '\n',
    'Jinan',
    '2018',
    '年',
    '👩‍🔬',
    '🇩🇪',
    'ü',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

test('no line is too wide, and only spaces are lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 60 }), (words, columns) => {
      const lines = wrapText(words, columns);
      for (const line of lines) {
        // A single character may be wider than the screen; then it stands alone.
        if ([...graphemes.segment(line)].length > 1) {
          expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        }
      }
      expect(lines.join('').replace(/\s/gu, '')).toBe(words.replace(/\s/gu, ''));
    }),
    { numRuns: 500 },
  );
});

test('a Latin word that fits a line is never broken', () => {
  const word = fc.stringMatching(/^[A-Za-zäöüß]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const lines = wrapText(words.join(' '), 12);
      expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
    }),
  );
});

test('Chinese lines never begin with closing nor end with opening punctuation', () => {
  const character = fc.constantFrom('代', '表', '团', '，', '。', '（', '）', '“', '”', '《', '》');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
      // A row of marks longer than a line must be cut somewhere.
      fc.pre(!/[，。（）“”《》]{4}/u.test(characters.join('')));
      const lines = wrapText(characters.join(''), 20);
      for (const [index, line] of lines.entries()) {
        if (index > 0) expect(line).not.toMatch(/^[，。）”》]/u);
        if (index < lines.length - 1) expect(line).not.toMatch(/[（“《]$/u);
      }
    }),
  );
});
