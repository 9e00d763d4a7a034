import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/domain/answer.ts';
import { renderAnswer } from '../../src/terminal/render/answer.ts';
import { renderQuotation } from '../../src/terminal/render/quotation.ts';
import { decoratedStyle, plainStyle } from '../../src/terminal/style.ts';
import { columnsOf } from '../../src/terminal/wrap.ts';
import {
  answerWith,
  chineseQuotation,
  germanQuotation,
  noAnswer,
  spanOf,
} from './support/samples.ts';

const plain = { language: 'de', columns: 80, style: plainStyle } as const;

describe('an answer', () => {
  test('shows each passage, then its source', () => {
    expect(renderAnswer(answerWith([germanQuotation, chineseQuotation]), plain)).toEqual([
      '  │ Vom 30. Oktober bis 2. November 2018 war eine Delegation aus Dresden in',
      '  │ Jinan. ⟦Ihr gehörten fast 30 Personen an.⟧ Sie besuchte die Hightech-Zone.',
      '  dresden-jinan-2018#3 · Dresdner Wirtschaft, Wissenschaft und Kunst auf',
      '  Konferenzreise in Jinan',
      '  Landeshauptstadt Dresden · 1. November 2018 · Deutsch',
      '  https://www.dresden.de/de/rathaus/aktuelles/pressemitteilungen/2018/11/pm_002.php',
      '',
      '  │ ⟦代表团访问了济南高新区，共有近30人参加。⟧双方就智能制造和人才培养进行了交',
      '  │ 流，并约定继续合作。',
      '  partner-orte-zh#2 · 伙伴与地点',
      '  Datum nicht genannt · Chinesisch',
    ]);
  });

  test('labels and dates follow the reader, the quotation does not', () => {
    const lines = renderAnswer(answerWith([germanQuotation]), { ...plain, language: 'zh-Hans' });
    expect(lines.join('\n')).toContain('Ihr gehörten fast 30 Personen an.');
    expect(lines).toContain('  Landeshauptstadt Dresden · 2018年11月1日 · 德文');
  });

  test('on a screen the highlight and the citation are bold, what is beside the point dim', () => {
    const lines = renderAnswer(answerWith([germanQuotation]), { ...plain, style: decoratedStyle });
    expect(lines[1]).toBe(
      '  \u001b[2m│\u001b[22m Jinan. \u001b[1mIhr gehörten fast 30 Personen an.\u001b[22m Sie besuchte die Hightech-Zone.',
    );
    expect(lines[2]).toContain('\u001b[1mdresden-jinan-2018#3\u001b[22m · Dresdner');
    expect(lines[4]).toBe(
      '\u001b[2m  Landeshauptstadt Dresden · 1. November 2018 · Deutsch\u001b[22m',
    );
    expect(lines.join('')).not.toContain('⟦');
  });

  test('a source that states nothing leaves no empty places', () => {
    const { publisher, published, url, ...bare } = germanQuotation;
    const lines = renderAnswer(answerWith([{ ...bare, title: 'T' }]), plain);
    expect(lines.slice(2)).toEqual([
      '  dresden-jinan-2018#3 · T',
      '  Datum nicht genannt · Deutsch',
    ]);
  });
});

describe('no answer', () => {
  test('says so first, then the nearest titles, then how to ask', () => {
    expect(renderAnswer(noAnswer, { ...plain, language: 'en' })).toEqual([
      '  The documents do not say.',
      '',
      '  These documents come nearest:',
      '  · Dresdner Delegation in Jinan',
      '    dresden-jinan-2018',
      '  · 伙伴与地点',
      '    partner-orte-zh',
      '',
      '  Try a whole sentence with the names of places, people or organisations, and',
      '  one question at a time.',
    ]);
  });

  test('a long title goes on below its beginning', () => {
    const nearest = [{ document: 'a', title: 'One two three four five six seven' }];
    const lines = renderAnswer({ ...noAnswer, nearest }, { ...plain, columns: 24 });
    expect(lines.slice(5, 9)).toEqual([
      '  · One two three four',
      '    five six seven',
      '    a',
      '',
    ]);
  });

  test('without anything near it does not announce a list', () => {
    expect(renderAnswer({ ...noAnswer, nearest: [] }, { ...plain, language: 'zh-Hans' })).toEqual([
      '  文档中没有提到。',
      '',
      '  建议用完整的句子提问，写明地名、人名或机构名称，每次只问一件事。',
    ]);
  });
});

describe('highlights', () => {
  const shown = (text: string, highlights: Quotation['highlights']) =>
    renderQuotation(text, highlights, plainStyle, 80).join('\n');

  test.each([
    ['at the start', [[0, 3]], '  │ ⟦One⟧ two three.'],
    ['at the end', [[8, 14]], '  │ One two ⟦three.⟧'],
    ['the whole', [[0, 14]], '  │ ⟦One two three.⟧'],
    ['none', [], '  │ One two three.'],
    ['empty', [[3, 3]], '  │ One two three.'],
    [
      'two, in any order',
      [
        [8, 13],
        [0, 3],
      ],
      '  │ ⟦One⟧ two ⟦three⟧.',
    ],
    [
      'overlapping',
      [
        [0, 5],
        [4, 7],
      ],
      '  │ ⟦One t⟧⟦wo⟧ three.',
    ],
    ['beyond the text', [[8, 99]], '  │ One two ⟦three.⟧'],
  ] as const)('%s', (_, highlights, line) => {
    expect(shown('One two three.', highlights)).toBe(line);
  });

  test('marks that the passage itself contains are not used', () => {
    const text = 'A ⟦b⟧ ⟪c⟫ sentence. Another.';
    const highlight = spanOf(text, 'Another.');
    expect(shown(text, [highlight])).toBe('  │ A ⟦b⟧ ⟪c⟫ sentence. ⦃Another.⦄');
  });
});

describe('what documents may hold', () => {
  const evil = '\u001b]0;owned\u0007\u001b[31mred\u001b[0m \u202egnorw\u202c\r\u0000';
  const quotation: Quotation = {
    ...germanQuotation,
    title: `${evil}\nsecond line`,
    publisher: evil,
    published: evil,
    url: `https://x.example/${evil}`,
    text: `${evil}. Second sentence.`,
    highlights: [[2, 14]],
  };

  test('no escape sequence reaches a plain screen', () => {
    const text = renderAnswer(answerWith([quotation]), plain).join('');
    expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  test('only our own reach a decorated one', () => {
    const text = renderAnswer(answerWith([quotation]), { ...plain, style: decoratedStyle }).join(
      '',
    );
    expect(text.replace(/\u001b\[(?:1|2|22)m/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});

test('whatever a passage holds, no line is wider than the window', () => {
  const piece = fc.constantFrom(
    '济南',
    '，',
    '“',
    ' ',
    '\n',
    'Jinan',
    '2018年',
    '👩‍🔬',
    'Wirtschaftsförderungsgesellschaft',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text,
      text,
      fc.integer({ min: 24, max: 96 }),
      fc.nat(40),
      (words, title, columns, start) => {
        const quotation: Quotation = {
          ...chineseQuotation,
          title,
          text: words,
          highlights: [[start, start + 9]],
        };
        for (const style of [plainStyle, decoratedStyle]) {
          for (const line of renderAnswer(answerWith([quotation]), { ...plain, style, columns })) {
            expect(columnsOf(line)).toBeLessThanOrEqual(columns);
          }
        }
      },
    ),
  );
});

test('the words of a passage come out in their order, none lost', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '济', '。', '”', '1'),
    minLength: 1,
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, fc.nat(200), fc.nat(200), (words, from, to) => {
      const span = [Math.min(from, to), Math.max(from, to)] as const;
      const lines = renderQuotation(words, [span], plainStyle, 40);
      const back = lines.join('').replace(/[│⟦⟧\s]/gu, '');
      expect(back).toBe(words.replace(/\s/gu, ''));
    }),
  );
});
