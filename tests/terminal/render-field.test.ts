import { expect, test } from 'vitest';
import type { AskedField } from '../../src/domain/answer.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { answerAsJson } from '../../src/terminal/json.ts';
import { renderAnswer } from '../../src/terminal/render/answer.ts';
import { decoratedStyle, plainStyle } from '../../src/terminal/style.ts';
import { columnsOf } from '../../src/terminal/wrap.ts';
import { answerWith, germanQuotation, jinanVisit, noAnswer } from './support/samples.ts';

const german = { language: 'de', columns: 80, style: plainStyle } as const;
const evidence = { sentence: { start: 0, end: 1 }, fields: {} };

function asked(
  field: AskedField['field'],
  visits: readonly ReportedVisit[] = [jinanVisit],
  fitting = visits.length,
): AskedField {
  const { citation } = germanQuotation;
  return { field, told: visits.map((visit) => ({ visit, citations: [citation] })), fitting };
}

const about = (field: AskedField) => answerWith([germanQuotation], { field });

test('what the data say stands above the passages, in the words of the source', () => {
  const lines = renderAnswer(about(asked('hosts')), german);
  expect(lines.slice(0, 5)).toEqual([
    '  30. Oktober bis 2. November 2018 · Jinan, Shandong, China · Dresdner',
    '  Delegation · Gastgeber: Stadt Jinan · dresden-jinan-2018#3',
    '',
    '  │ Vom 30. Oktober bis 2. November 2018 war eine Delegation aus Dresden in',
    '  │ Jinan. ⟦Ihr gehörten fast 30 Personen an.⟧ Sie besuchte die Hightech-Zone.',
  ]);
});

test.each([
  ['en', '30 October to 2 November 2018 · Jinan, Shandong, China', 'Hosts: Stadt Jinan'],
  ['zh-Hans', '2018年10月30日至11月2日 · 中国山东济南', '接待方：Stadt Jinan'],
  ['zh-Hant', '2018年10月30日至11月2日 · 中國山东济南', '接待單位：Stadt Jinan'],
] as const)('in %s', (language, title, answer) => {
  const lines = renderAnswer(about(asked('hosts')), { ...german, language });
  const text = lines
    .join('\n')
    .replaceAll('\n  ', ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  expect(text).toContain(title);
  expect(text).toContain(answer);
});

test('what was only read from a text is marked as the list marks it', () => {
  const read = { ...jinanVisit, evidence };
  expect(renderAnswer(about(asked('size', [read])), german).slice(0, 3)).toEqual([
    '  30. Oktober bis 2. November 2018 · Jinan, Shandong, China · Dresdner',
    '  Delegation · Größe: fast 30 Personen · dresden-jinan-2018#3 · aus dem Text',
    '  gelesen, nicht bestätigt',
  ]);
});

test('on a screen the answer is bold, and nothing of a document reaches the screen as a command', () => {
  const hostile = { ...jinanVisit, hosts: ['Stadt\u001b[2J\u202e Jinan\n\u0007'] };
  const lines = renderAnswer(about(asked('hosts', [hostile])), {
    ...german,
    style: decoratedStyle,
  });
  expect(lines.join('\n')).toContain('Gastgeber: \u001b[1mStadt Jinan\u001b[22m ·');
  expect(lines.join('\n')).not.toMatch(/\u001b\[2J|\u202e|\u0007/u);
  const day = renderAnswer(about(asked('date')), { ...german, style: decoratedStyle });
  expect(day[0]).toContain('\u001b[1m30. Oktober bis 2. November 2018\u001b[22m · Jinan');
});

test('however long it is, it stays within the window', () => {
  const long = { ...jinanVisit, topics: ['Fertigung '.repeat(60), '智能制造'.repeat(40)] };
  for (const columns of [24, 40, 96]) {
    const lines = renderAnswer(about(asked('topics', [long, long])), { ...german, columns });
    // An address stays whole.
    const broken = lines.filter((line) => !line.includes('https://'));
    for (const line of broken) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  }
});

test('of many visits none is told, and that is said, with passages or without', () => {
  const many = asked('hosts', [], 12);
  expect(renderAnswer(about(many), german).slice(0, 3)).toEqual([
    '  Auf diese Frage passen 12 Besuche. Mit Ort, Jahr oder Herkunft der Gäste lässt',
    '  sich nach einem davon fragen.',
    '',
  ]);
  const [first] = renderAnswer({ ...noAnswer, field: many }, { ...german, language: 'en' });
  expect(first).toContain('12 visits fit this question.');
});

test('as an object: the field, how many visits fit, and each that is told', () => {
  expect(answerAsJson(about(asked('hosts'))).field).toMatchObject({
    name: 'hosts',
    fitting: 1,
    told: [
      {
        citations: [germanQuotation.citation],
        visit: { id: jinanVisit.id, hosts: ['Stadt Jinan'] },
      },
    ],
  });
  expect(answerAsJson(answerWith([germanQuotation])).field).toBeNull();
});
