import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import { languages } from '../../src/domain/language.ts';
import { countTokens } from '../corpus/helpers.ts';
import { type FollowUp, readFollowUps } from './follow-ups.ts';
import { answers } from './questions.ts';

const calibration = await readFollowUps('calibration');
const testing = await readFollowUps('test');
let passages: readonly { readonly document: string; readonly text: string }[] = [];

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  passages = (await readCorpus(folder)).documents.flatMap((document) =>
    cutPassages(document, { countTokens }).map(({ start, end }) => ({
      document: document.id,
      text: document.text.slice(start, end),
    })),
  );
});

const pairOf = ({ before, question }: FollowUp): string => `${before} ${question}`;

describe.each([
  ['calibration', calibration],
  ['test', testing],
] as const)('the %s questions after another', (_, followUps) => {
  test.each([
    ['needs', 30],
    ['alone', 9],
    ['change', 9],
    ['foreign', 15],
  ])('%s: at least %i, a third in each language', (kind, least) => {
    const group = followUps.filter((followUp) => followUp.kind === kind);
    expect(group.length).toBeGreaterThanOrEqual(least);
    for (const language of languages) {
      const share = group.filter((followUp) => followUp.language === language).length;
      expect(share).toBe(group.length / languages.length);
    }
  });

  test('a quarter comes after a question in another language, in each direction', () => {
    const across = followUps.filter(({ beforeLanguage }) => beforeLanguage !== undefined);
    expect(across.length).toBeGreaterThanOrEqual(followUps.length / 4);
    const directions = across.map(({ beforeLanguage, language }) => beforeLanguage + language);
    expect(new Set(directions).size).toBe(6);
    expect(across.filter(({ beforeLanguage, language }) => beforeLanguage === language)).toEqual(
      [],
    );
  });

  test('ids and pairs are unique, and ids say what they are', () => {
    expect(new Set(followUps.map(({ id }) => id)).size).toBe(followUps.length);
    expect(new Set(followUps.map(pairOf)).size).toBe(followUps.length);
    for (const { id, language, kind } of followUps) {
      expect(id).toMatch(new RegExp(`^${language}-${kind}-\\d\\d$`));
    }
  });

  test('every document named holds a passage that answers; foreign ones name none', () => {
    for (const followUp of followUps) {
      const { id, kind, documents } = followUp;
      expect({ id, named: documents.length > 0 }).toEqual({ id, named: kind !== 'foreign' });
      for (const named of documents) {
        const right = passages.filter(
          ({ document, text }) => document === named && answers(followUp, document, text),
        );
        expect(right.length, `${id}: ${named}`).toBeGreaterThan(0);
      }
      for (const answer of followUp.answers) {
        const stands = passages.some(
          ({ document, text }) => documents.includes(document) && text.includes(answer),
        );
        expect(stands, `${id}: “${answer}”`).toBe(true);
      }
    }
  });
});

test('the two sets share no id and no pair', () => {
  const ids = new Set(calibration.map(({ id }) => id));
  const pairs = new Set(calibration.map(pairOf));
  expect(testing.filter((followUp) => ids.has(followUp.id))).toEqual([]);
  expect(testing.filter((followUp) => pairs.has(pairOf(followUp)))).toEqual([]);
});
