import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { removeFolders } from '../program/run.ts';
import { openOwnCorpus } from './own-corpus.ts';

let answerer: Answerer;
beforeAll(async () => {
  answerer = await openOwnCorpus();
}, 60_000);
afterAll(removeFolders);

const conference = 'Worum ging es bei der Konferenz in Jinan 2018?';

describe('a question after another', () => {
  test.each([
    'Und wer war dabei?',
    'Wer hat das organisiert?',
    'And how many people came?',
    '还有谁参加？',
  ])('%s goes on from it', async (question) => {
    const answer = await answerer.ask(question, { before: conference });
    expect(answer.answered).toBe(true);
    expect(answer.question).toBe(question);
    const quoted = answer.passages.map(({ text, title }) => `${title} ${text}`).join(' ');
    expect(quoted).toMatch(/Jinan|济南/);
  });

  test('about something else is a question of its own', async () => {
    const question = 'Wie viele Fachleute gehören zum Steinbeis-Netzwerk?';
    const after = await answerer.ask(question, { before: conference });
    const alone = await answerer.ask(question);
    expect(after.passages).toEqual(alone.passages);
  });

  test.each([
    ['What does a flat in Berlin cost?', conference],
    ['Wie backe ich eine Pizza?', conference],
    ['今天天气怎么样？', conference],
    ['今天天气怎么样？', '图林根代表团去了哪里访问？'],
    ['披萨怎么做？', '济南的会议讨论了什么？'],
  ])('%s is not answered because of it', async (question, before) => {
    expect(await answerer.ask(question, { before })).toMatchObject({
      answered: false,
      passages: [],
    });
  });
});
