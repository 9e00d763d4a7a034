import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { openAnswerer } from '../../src/answer/open.ts';
import { languages } from '../../src/domain/language.ts';
import { asMarkdown, formsOf, readmes } from './forms/readme.ts';
import { formsIn } from './forms/session.ts';
import { closeAll } from './running.ts';

let folder: string;
let answerer: Answerer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-forms-'));
  answerer = await openAnswerer({
    corpusDir: 'corpus',
    indexDir: join(folder, 'index'),
    modelDir: 'embeddings/model',
    cacheDir: join(folder, 'cache'),
    passages: 3,
    maximumQuestionLength: 2000,
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));
afterEach(closeAll);

test.each(languages)('the README shows what the bot shows (%s)', async (language) => {
  const printed = asMarkdown(await formsIn(language, answerer));
  const readme = await readFile(readmes[language], 'utf8');
  expect(formsOf(readme), 'npm run forms -- --write brings it up to date').toBe(printed);
});
