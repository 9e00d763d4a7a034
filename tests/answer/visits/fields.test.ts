import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldAskedFor } from '../../../src/answer/visits/field/answer.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { visits } from './fields/visits.ts';

const part = z.object({
  asked: z.array(z.tuple([z.string(), z.string(), z.array(z.string())])),
  other: z.array(z.string()),
});
const schema = z.object({ development: part, test: part });

function ask(question: string, language: Language, before?: string) {
  const found = fieldAskedFor(question, { language, before, visits: () => visits });
  return found && [found.field, found.visits.map(({ id }) => id)];
}

describe.each(languages)('in %s', (language) => {
  const file = new URL(`fields/${language}.json`, import.meta.url);
  const data = schema.parse(JSON.parse(readFileSync(file, 'utf8')));

  test.each(data.development.asked)('%s asks for %s of %j', (question, field, ids) => {
    expect(ask(question, language)).toEqual([field, ids]);
  });

  test.each(data.development.other)('%s asks for something else', (question) => {
    expect(ask(question, language)).toBeUndefined();
  });

  // Rules are not written to fit these: what they miss is answered with passages alone.
  test('of the questions held apart none is taken for another, and few are missed', () => {
    const { asked, other } = data.test;
    const missed = asked.filter(([question]) => ask(question, language) === undefined);
    const read = asked.filter((each) => !missed.includes(each));
    expect(read.map(([question]) => ask(question, language))).toEqual(
      read.map(([, field, ids]) => [field, ids]),
    );
    expect(missed.map(([question]) => question)).toEqual([]);
    expect(other.filter((question) => ask(question, language) !== undefined)).toEqual([]);
  });
});
