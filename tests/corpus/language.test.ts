import { describe, expect, test } from 'vitest';
import { detectLanguage, languageOfDocument } from '../../src/corpus/language/detect.ts';

const questions = {
  de: [
    'Wer war dabei?',
    'Wann war die Konferenz in Jinan?',
    'Wie viele Firmen?',
    'Was ist 济南?',
    'Was kostet das?',
    'Welche Delegationen kamen nach Foshan?',
    'Wo liegt Baoshan?',
    'Besuch in Foshan',
    'Kontaktbüro Dresden',
    'wer leitet das büro',
    'Zusammenarbeit mit Jinan',
    'Warum?',
    'Wer ist Zhu Xixiong?',
    'Gibt es Visits in 2018?',
    'Steinbeis-Stiftung gegründet wann',
    'Mitglieder Silicon Saxony',
    'Nenne die Partner',
    'Ziele der Reise',
    'Wer traf 王伟 in 上海?',
    'Fertigung und KI',
    'Danke!',
    'Deutsche Firmen',
    'Was heißt Hightech-Zone auf Deutsch?',
    'Und die Kosten?',
    'Wirtschaftsförderung',
    'Was war 2018?',
    'Was macht Sino-Cooperation?',
    'künstliche Intelligenz',
  ],
  en: [
    'Who was there?',
    'When was the conference in Jinan?',
    'How many companies?',
    'What is 济南高新区?',
    'Who visited Jinan?',
    'Which delegations came to Foshan?',
    'Where is Baoshan?',
    'visit to Foshan',
    'Who is Bösenberg?',
    'who leads the office',
    'cooperation with Jinan',
    'Why?',
    'Who came from Thüringen?',
    'Was Foshan visited?',
    'members of Silicon Saxony',
    'List the partners',
    'goals of the trip',
    'Tell me about Baoshan',
    "What's new?",
    'German companies in Jinan',
    'Is it in Würzburg?',
    'manufacturing and AI',
    'Did anyone sign?',
    'sister city',
    'And the costs?',
    'thanks',
    'how old is it',
    'Does Köln have a partner?',
  ],
  zh: [
    '這個 the conference?',
    '什麼是 Silicon Saxony?',
    '谁访问过佛山？',
    '会议什么时候举行？',
    '有多少家企业？',
    '济南',
    '济南高新区在哪里',
    '图林根代表团',
    '為什麼？',
    '誰訪問了濟南？',
    'Silicon Saxony 和济南',
    '德累斯顿联络处',
    'Foshan有哪些德国企业？',
    'KI是什么意思',
    '你好',
    '谢谢！',
    '2018年谁来了',
    'Bösenberg是谁？',
    '介绍一下Steinbeis',
  ],
} as const;

describe.each(Object.entries(questions))('%s', (language, texts) => {
  test.each(texts)('%s', (text) => expect(detectLanguage(text)).toBe(language));
});

describe('not to tell', () => {
  test.each([
    '',
    '   ',
    '42',
    '2018-11-06',
    '🎉🎉',
    '?!',
    'Jinan',
    'Foshan 2018',
    'Delegation Jinan 2018',
    'München',
    'Bösenberg',
    'Beijing',
    'Nanjing',
    'Zhu Xixiong',
    'Industrie 4.0',
    'www.dresden.de',
    'KI',
    'AI',
    'in Jinan',
    '济南に行きました',
    '한국',
    'Привет',
    '\u0000\u0001',
  ])('%j', (text) => expect(detectLanguage(text)).toBeUndefined());
});

test('a document is judged by all of its words', () => {
  expect(
    languageOfDocument(
      'Der Verein Silicon Saxony nahm an der "Sino-German SME Cooperation and Communication Conference" in Jinan (济南) teil.',
    ),
  ).toBe('de');
  expect(
    languageOfDocument('The Kontaktbüro in Dresden was opened for the cooperation of both cities.'),
  ).toBe('en');
  expect(
    languageOfDocument('联络处（Jinan-Dresden Kontaktbüro）于2013年在Technopark Nord科技园开设。'),
  ).toBe('zh');
  expect(languageOfDocument('12345')).toBeUndefined();
});
