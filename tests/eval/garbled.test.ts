import { expect, test } from 'vitest';
import { garbledQuestions } from './garbled.ts';

const sources = [
  { language: 'de', question: 'Wie viele Leute kamen nach Jinan?' },
  { language: 'en', question: 'Who leads the office in Jinan?' },
  { language: 'zh', question: '济南有多少家企业？' },
] as const;

test('are three of each kind in each language, the same for the same seed', () => {
  const garbled = garbledQuestions(sources, 3, 7);
  expect(garbled).toHaveLength(27);
  expect(garbled).toEqual(garbledQuestions(sources, 3, 7));
  expect(garbled).not.toEqual(garbledQuestions(sources, 3, 8));
  for (const { question } of garbled) expect(question.trim()).not.toBe('');
});

test('are none of the questions they were made of', () => {
  const questions: readonly string[] = sources.map(({ question }) => question);
  for (const { question } of garbledQuestions(sources, 20, 7))
    expect(questions).not.toContain(question);
});
