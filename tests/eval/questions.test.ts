import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import type { Document } from '../../src/domain/document.ts';
import { languages } from '../../src/domain/language.ts';
import { countTokens } from '../corpus/helpers.ts';
import { answers, type EvalQuestion, pairOf, readQuestions } from './questions.ts';

const calibration = await readQuestions('calibration');
const testing = await readQuestions('test');
const corpus = new Map<string, Document>();

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
  for (const document of (await readCorpus(folder)).documents) corpus.set(document.id, document);
});

/** The same question, however it is typed. */
function plain({ question }: EvalQuestion): string {
  return question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A document in the language of the question that holds an answer. */
function ownDocument({ language, documents }: EvalQuestion): string | undefined {
  return documents.find((id) => corpus.get(id)?.language === language);
}

describe.each([
  ['calibration', calibration],
  ['test', testing],
] as const)('the %s questions', (_, questions) => {
  const answerable = questions.filter(({ kind }) => kind === 'answerable');

  test('are at least 90 in three languages, each with its share', () => {
    expect(questions.length).toBeGreaterThanOrEqual(90);
    for (const language of languages) {
      const share = questions.filter((question) => question.language === language).length;
      expect(share / questions.length).toBeGreaterThan(0.25);
    }
  });

  test('a quarter is asked across languages', () => {
    const across = answerable.filter((question) => ownDocument(question) === undefined);
    expect(across.length).toBeGreaterThanOrEqual(Math.floor(questions.length / 4));
    const pairs = new Set(across.map(pairOf));
    for (const from of languages)
      for (const to of languages) if (from !== to) expect(pairs).toContain(`${from}-${to}`);
  });

  test('a third is not answered by the documents, most of those close to the subject', () => {
    const foreign = questions.filter(({ kind }) => kind === 'foreign').length;
    const close = questions.filter(({ kind }) => kind === 'close').length;
    expect(foreign + close).toBeGreaterThanOrEqual(Math.floor(questions.length / 3));
    expect(foreign).toBeGreaterThan(20);
    expect(close).toBeGreaterThan(90);
  });

  test('ids and questions are unique, and no question is empty', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(plain)).size).toBe(questions.length);
    for (const { question } of questions) expect(question.trim()).toBe(question);
    expect(questions.map(plain)).not.toContain('');
  });

  test('ids say the language of the question and what it is', () => {
    for (const question of questions) {
      const { id, language, kind, documents } = question;
      const [from, second, number, ...more] = id.split('-');
      expect({ id, from, more }).toEqual({ id, from: language, more: [] });
      expect(number).toMatch(/^\d\d$/);
      if (kind !== 'answerable') expect({ id, second }).toEqual({ id, second: kind });
      else {
        const first = corpus.get(documents[0] ?? '')?.language;
        expect({ id, second }).toEqual({ id, second: first });
        if (second !== language) expect({ id, own: ownDocument(question) }).toEqual({ id });
      }
    }
  });

  test('every answer stands in the stored text of one of its documents', () => {
    for (const { id, kind, documents, answers: wanted } of questions) {
      if (kind !== 'answerable') {
        expect({ id, documents, wanted }).toEqual({ id, documents: [], wanted: [] });
        continue;
      }
      expect({ id, some: documents.length > 0 && wanted.length > 0 }).toEqual({ id, some: true });
      const texts = documents.map((document) => {
        expect(corpus.has(document), `${id}: ${document}`).toBe(true);
        return corpus.get(document)?.text ?? '';
      });
      for (const answer of wanted) {
        expect(answer.length).toBeGreaterThan(0);
        expect(
          texts.some((text) => text.includes(answer)),
          `${id}: “${answer}” stands in none of ${documents.join(', ')}`,
        ).toBe(true);
      }
      for (const [at, text] of texts.entries()) {
        expect(
          wanted.some((answer) => text.includes(answer)),
          `${id}: ${documents[at]} holds none of its answers`,
        ).toBe(true);
      }
    }
  });

  test('every answer stands in a passage, and most passages do not hold it', () => {
    const passages = [...corpus.values()].flatMap((document) =>
      cutPassages(document, { countTokens }).map(({ start, end }) => ({
        document: document.id,
        text: document.text.slice(start, end),
      })),
    );
    expect(passages.length).toBeGreaterThan(20);
    for (const question of answerable) {
      const right = passages.filter(({ document, text }) => answers(question, document, text));
      expect({ id: question.id, found: right.length > 0 }).toEqual({
        id: question.id,
        found: true,
      });
      expect(right.length / passages.length, question.id).toBeLessThan(0.25);
    }
  });
});

test('the two sets share no question and no id', () => {
  const ids = new Set(calibration.map(({ id }) => id));
  const texts = new Set(calibration.map(plain));
  expect(testing.filter(({ id }) => ids.has(id))).toEqual([]);
  expect(testing.filter((question) => texts.has(plain(question)))).toEqual([]);
});
