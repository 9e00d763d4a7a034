import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../../src/answer/answerer.ts';
import { removeFolders } from '../../program/run.ts';
import { openOwnCorpus } from '../own-corpus.ts';

let answerer: Answerer;
beforeAll(async () => {
  answerer = await openOwnCorpus();
}, 60_000);
afterAll(removeFolders);

const commission = 'Handelskommission des Bezirks Baoshan';

describe('a question for a field of a visit', () => {
  test.each([
    ['Wer hat die Gäste aus Thüringen empfangen?', 'hosts', commission],
    ['Welche Behörde hat die Gäste aus Thüringen in Shanghai empfangen?', 'hosts', commission],
    ['Who received the guests from Thuringia?', 'hosts', commission],
    ['谁在宝山接待了图林根代表团？', 'hosts', commission],
    ['誰在寶山接待了圖林根代表團？', 'hosts', commission],
    ['Wann war die Delegation aus Sachsen in Jinan?', 'date', '2. November 2018'],
    ['德累斯頓代表團是什麼時候訪問濟南的？', 'date', '2. November 2018'],
    ['How many people came with the Thuringian delegation?', 'size', '30 Personen'],
    ['Welche Firmen aus Dresden waren 2018 mit in China?', 'organisations', 'EA Systems'],
    ['What did they talk about in Baoshan?', 'topics', 'Lieferketten'],
    ['德累斯顿代表团为什么访问济南？', 'occasion', 'SME Cooperation'],
    ['Who led the delegation from Dresden to Jinan?', 'leader', 'führten die Delegation an'],
    ['谁率领德累斯顿代表团访问济南？', 'leader', 'führten die Delegation an'],
  ])('%s is told from the data, and the passage that says it comes first', async (...row) => {
    const [question, field, said] = row;
    const answer = await answerer.ask(question);
    expect(answer).toMatchObject({ answered: true, field: { field, fitting: 1 }, nearest: [] });
    const [first] = answer.passages;
    expect(answer.field?.told[0]?.citations[0]).toBe(first?.citation);
    expect(first?.text).toContain(said);
    expect(first?.highlights).toHaveLength(1);
    expect(answer.passages.length).toBeLessThanOrEqual(3);
    const citations = answer.passages.map(({ citation }) => citation);
    expect(new Set(citations).size).toBe(citations.length);
    // Word for word, as it stands under its citation.
    expect(first?.text).toBe(answerer.source(first?.citation ?? '').text);
  });

  test.each([
    'Wann war die Hamburger Delegation in Shanghai?',
    'Welche Firmen aus Leipzig waren in Shenzhen?',
    'Welche Thüringer Firmen waren in Baoshan dabei?',
    'Wer leitete die Delegation aus Thüringen?',
    'Wann waren die Gäste aus Thüringen in Baoshan?',
    'When will the next Thuringian delegation visit China?',
    'How many people live in Jinan?',
    '柏林代表团访问深圳谈了什么？',
    '2019年的济南大会是什么时候举行的？',
  ])('%s, which the data do not know, is answered as by the passages alone', async (question) => {
    const { timings, ...answer } = await answerer.ask(question);
    const { timings: _, ...alone } = await answerer.ask(question, { lists: false });
    expect(answer).toEqual(alone);
  });

  test.each([
    ['谁访问过宝山？', '代表团有多少人？', 'size'],
    ['Wer war in Baoshan?', 'Worüber sprachen die Gäste?', 'topics'],
    ['Worüber sprach die Thüringer Delegation in Baoshan?', 'Wer hat sie empfangen?', 'hosts'],
    ['Who visited Baoshan?', 'And who received them?', 'hosts'],
    ['图林根代表团去了上海哪个区？', '他们谈了什么？', 'topics'],
    ['How many people came from Thuringia to Baoshan?', 'And what was discussed?', 'topics'],
    ['Wer hat die Gäste aus Thüringen empfangen?', 'Und worum ging es?', 'topics'],
    ['Wohin reiste die Delegation aus Thüringen?', 'Wie viele waren es?', 'size'],
    [
      'Wo in Shanghai waren die Gäste aus Thüringen? Worüber sprachen sie?',
      'Und warum kamen sie?',
      'occasion',
    ],
    ['谁访问过宝山？', '有什么成果？', 'outcome'],
  ])('after %s goes on: %s', async (before, question, field) => {
    const answer = await answerer.ask(question, { before });
    expect(answer.field).toMatchObject({ field, told: [{ visit: { id: 'thueringen-baoshan' } }] });
    expect(answer.answered).toBe(true);
    const alone = await answerer.ask(question);
    expect(alone.field).toBeUndefined();
  });

  test.each([
    ['Worum ging es auf der Konferenz in Jinan?', 'Woher kamen die Gäste?'],
    ['Wie viele Mitglieder hat Silicon Saxony?', 'Wer hat sie empfangen?'],
    ['Welche Delegationen waren in China?', 'Wie groß war die Delegation?'],
    ['Welche Delegationen waren in Baoshan?', 'Wie viele waren es?'],
    ['Worüber sprachen die Gäste aus Thüringen?', 'Wie viele waren es?'],
    ['Welche Halle besuchte die Delegation aus Thüringen?', 'Wann war das?'],
    ['Wie viele Gäste hatte die Konferenz, zu der die Thüringer kamen?', 'Woher kamen sie?'],
    ['Was aßen die Gäste aus Thüringen in Baoshan?', 'Und worüber wurde gesprochen?'],
    ['Wer baute das Haus, in dem die Delegation aus Thüringen war?', 'Warum?'],
  ])('after %s, which is about no single visit, %s tells none', async (before, question) => {
    expect((await answerer.ask(question, { before })).field).toBeUndefined();
  });

  test('what no passage says alone is cited from two', async () => {
    const answer = await answerer.ask('Who led the delegation from Dresden?');
    const [told] = answer.field?.told ?? [];
    expect(told?.citations).toEqual(answer.passages.slice(0, 2).map(({ citation }) => citation));
    const quoted = answer.passages.slice(0, 2).map(({ text }) => text);
    for (const leader of told?.visit.delegation?.leaders ?? ['nobody']) {
      expect(quoted.join(' ')).toContain(leader);
    }
  });

  test('claims are not told from the data', async () => {
    const claim = 'Wer hat die Gäste aus Thüringen empfangen?';
    expect((await answerer.ask(claim, { lists: false })).field).toBeUndefined();
  });
});
