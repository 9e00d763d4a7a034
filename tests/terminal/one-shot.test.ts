import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CorpusSummary } from '../../src/answer/answerer.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { type OneShotCommand, runOneShot } from '../../src/terminal/one-shot.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { fakeAnswerer } from './support/fake-answerer.ts';
import { fakeTerminal } from './support/fake-terminal.ts';
import { chineseQuotation, germanQuotation, noAnswer } from './support/samples.ts';

async function run(
  command: OneShotCommand,
  typed = '',
  changes: Partial<Terminal> = {},
  summary: Partial<CorpusSummary> = {},
) {
  const terminal = fakeTerminal(typed, changes);
  const forced: boolean[] = [];
  const code = await runOneShot(
    command,
    async ({ force }) => {
      forced.push(force);
      return fakeAnswerer(summary);
    },
    terminal,
  );
  return { code, shown: terminal.written(), complaints: terminal.complaints(), forced };
}

/** Every line as JSON; fails where anything else stands on stdout. */
function objects(shown: string): unknown[] {
  if (shown === '') return [];
  expect(shown.endsWith('\n')).toBe(true);
  return shown
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const answerShape = z.strictObject({
  question: z.string(),
  language: z.enum(['de', 'en', 'zh']),
  answered: z.boolean(),
  passages: z.array(
    z.strictObject({
      citation: z.string(),
      document: z.string(),
      title: z.string(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      page: z.strictObject({ first: z.number(), last: z.number() }).nullable(),
      language: z.enum(['de', 'en', 'zh']),
      text: z.string(),
      highlights: z.array(z.tuple([z.number(), z.number()])),
      score: z.number(),
    }),
  ),
  nearest: z.array(z.strictObject({ document: z.string(), title: z.string() })),
  visits: z.null(),
  field: z.null(),
  timings: z.record(z.string(), z.number()),
});

const failureShape = z.strictObject({
  question: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

describe('ask', () => {
  test('shows the answer in the question’s language and exits 0', async () => {
    const { code, shown, complaints } = await run({
      name: 'ask',
      question: 'Wer war in Jinan?',
      json: false,
    });
    expect(code).toBe(0);
    expect(shown).toMatch(/^ {2}│ Vom 30\. Oktober/);
    expect(shown).toContain('1. November 2018 · Deutsch');
    expect(complaints).toBe('');
  });

  test('an honest no is no failure', async () => {
    const { code, shown } = await run({ name: 'ask', question: '🎉', json: false });
    expect(code).toBe(0);
    expect(shown).toMatch(/^ {2}The documents do not say\./);
  });

  test('--json prints one object and nothing else, every field present', async () => {
    const question = '代表团 "去"\n了哪里？';
    const { code, shown, complaints } = await run({ name: 'ask', question, json: true });
    expect(code).toBe(0);
    expect(complaints).toBe('');
    const [answer, ...more] = objects(shown).map((object) => answerShape.parse(object));
    expect(more).toEqual([]);
    expect(answer?.question).toBe(question);
    expect(answer?.passages[0]).toEqual({
      ...chineseQuotation,
      publisher: null,
      published: null,
      url: null,
      page: null,
    });
    const keys = Object.keys(z.object({}).loose().parse(objects(shown)[0]));
    expect(keys).toEqual([
      'question',
      'language',
      'answered',
      'passages',
      'nearest',
      'visits',
      'field',
      'timings',
    ]);
  });

  test('--json keeps the text of a passage to the character', async () => {
    const { shown } = await run({ name: 'ask', question: 'Jinan', json: true });
    const passage = answerShape.parse(objects(shown)[0]).passages[0];
    expect(passage).toEqual({ ...germanQuotation, page: null });
  });

  test('--json has no effect on a terminal, and reads back to the character', async () => {
    const question = 'Jinan \u001b[31m\u009b31m\u202e\u2028\u0085\ufeff\ud800 \\u001b';
    const { shown } = await run({ name: 'ask', question, json: true });
    expect(shown.trimEnd()).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202e\ufeff]/u);
    expect(answerShape.parse(objects(shown)[0]).question).toBe(question);
  });

  test('--json of an honest no has the same shape', async () => {
    const { shown } = await run({ name: 'ask', question: 'who won?', json: true });
    expect(answerShape.parse(objects(shown)[0])).toMatchObject({
      answered: false,
      passages: [],
      nearest: noAnswer.nearest,
      visits: null,
      field: null,
    });
  });

  test.each([
    ['', 'question-empty', 2],
    ['\u0001\u0002', 'question-empty', 2],
    ['x'.repeat(10_000), 'question-too-long', 2],
    ['broken', 'internal', 1],
  ])(
    '%j exits as it should, with a sentence and with --json an object',
    async (question, code, exit) => {
      const plain = await run({ name: 'ask', question, json: false });
      expect(plain).toMatchObject({ code: exit, shown: '' });
      expect(plain.complaints.trimEnd().split('\n')).toHaveLength(1);
      const json = await run({ name: 'ask', question, json: true });
      expect(json.code).toBe(exit);
      expect(failureShape.parse(objects(json.shown)[0])).toMatchObject({
        question,
        error: { code },
      });
      expect(json.complaints).toBe(plain.complaints);
    },
  );

  test('an error speaks the language of the question', async () => {
    const question = `Wer war bei der Reise nach Jinan dabei? ${'x'.repeat(5000)}`;
    const { complaints } = await run({ name: 'ask', question, json: false });
    expect(complaints).toMatch(/^Die Frage ist zu lang/);
  });
});

describe('ask --stdin', () => {
  test('answers each line in order under its question', async () => {
    const { code, shown } = await run(
      { name: 'ask-lines', json: false },
      'slow one\n\nWer war in Jinan?\r\n代表团？',
    );
    expect(code).toBe(0);
    const headings = shown.split('\n').filter((line) => /^\S/u.test(line));
    expect(headings).toEqual(['slow one', 'Wer war in Jinan?', '代表团？']);
  });

  test('--json gives exactly one object a line, also for a line that is none', async () => {
    const lines = [
      'Wer war in Jinan?',
      '',
      'broken',
      'x'.repeat(10_000),
      '代表\u2028团？',
      '{"a":1}',
    ];
    const { code, shown, complaints } = await run(
      { name: 'ask-lines', json: true },
      `${lines.join('\n')}\n`,
    );
    const found = objects(shown);
    expect(found).toHaveLength(lines.length);
    expect(
      found.map((object) => z.object({ question: z.string() }).parse(object).question),
    ).toEqual(lines);
    const codes = found.map(
      (object) => failureShape.safeParse(object).data?.error.code ?? 'answered',
    );
    expect(codes).toEqual([
      'answered',
      'question-empty',
      'internal',
      'question-too-long',
      'answered',
      'answered',
    ]);
    // Trouble with one line is the outcome of all, but stops none.
    expect(code).toBe(1);
    expect(complaints.trimEnd().split('\n')).toHaveLength(3);
  });

  test('nothing on stdin is nothing to answer', async () => {
    expect(await run({ name: 'ask-lines', json: true })).toMatchObject({ code: 0, shown: '' });
  });

  test('a bad line among good ones is wrong use', async () => {
    const { code } = await run({ name: 'ask-lines', json: true }, 'Jinan\n\nJinan\n');
    expect(code).toBe(2);
  });
});

describe('the other commands', () => {
  test('source', async () => {
    const found = await run({ name: 'source', citation: 'dresden-jinan-2018#3', json: true });
    expect(found.code).toBe(0);
    expect(objects(found.shown)[0]).toMatchObject({
      citation: 'dresden-jinan-2018#3',
      author: null,
      sources: [],
      start: 100,
      before: { citation: 'dresden-jinan-2018#2' },
      visits: [{ id: 'sachsen-jinan-2018', people: [{ name: 'Robert Franke' }] }],
    });
    const german = await run(
      { name: 'source', citation: 'dresden-jinan-2018#3', json: false },
      '',
      { language: 'de' },
    );
    expect(german.shown).toContain('Veröffentlicht  1. November 2018');
  });

  test('a citation that is none, or is gone', async () => {
    const gone = await run({ name: 'source', citation: 'jinan#9', json: true });
    expect(gone.code).toBe(2);
    expect(objects(gone.shown)).toEqual([
      {
        citation: 'jinan#9',
        error: {
          code: 'citation-unknown',
          message: 'There is no passage “jinan#9”; the nearest: dresden-jinan-2018#3.',
        },
      },
    ]);
    const none = await run({ name: 'source', citation: 'what is this', json: false });
    expect(none).toMatchObject({ code: 2, shown: '' });
    expect(none.complaints).toMatch(/^“what is this” is not a citation/);
  });

  test('visits, one object each', async () => {
    const { code, shown } = await run({ name: 'visits', filter: {}, format: 'json', json: true });
    expect(code).toBe(0);
    const found = objects(shown);
    expect(found).toHaveLength(2);
    expect(found[1]).toMatchObject({ id: 'thueringen-baoshan', date: null, occasion: null });
    expect(
      (await run({ name: 'visits', filter: {}, format: 'text', json: false })).shown,
    ).toContain('date not stated · Baoshan');
  });

  test('index builds only where it must, or when told to', async () => {
    const fresh = await run({ name: 'index', force: false, json: false });
    expect(fresh).toMatchObject({ code: 0, forced: [false] });
    expect(fresh.shown).toMatch(/\nThe index is up to date\.\n$/);
    const first = { built: true, problems: [new BrueckeError('index-missing', { folder: 'x' })] };
    expect(await run({ name: 'index', force: false, json: false }, '', {}, first)).toMatchObject({
      code: 0,
      complaints: '',
    });
    const built = await run({ name: 'index', force: true, json: false }, '', {}, { built: true });
    expect(built.forced).toEqual([true]);
    expect(built.shown).toMatch(/\nThe index was built in 0 ms\.\n$/);
  });

  test('index names every document that could not be read', async () => {
    const problems = Array.from(
      { length: 30 },
      (_, index) => new BrueckeError('document-empty', { file: `${index}.md` }),
    );
    const { code, complaints, shown } = await run(
      { name: 'index', force: false, json: true },
      '',
      {},
      { problems },
    );
    expect(code).toBe(0);
    expect(complaints.trimEnd().split('\n')).toHaveLength(30);
    expect(objects(shown)[0]).toMatchObject({
      documents: 6,
      built: false,
      model: 'bruecke-mini',
      problems: problems.map(() => ({ code: 'document-empty' })),
    });
  });

  test.each([
    { name: 'ask', question: 'Jinan', json: true },
    { name: 'ask-lines', json: true },
    { name: 'source', citation: 'dresden-jinan-2018#3', json: true },
    { name: 'visits', filter: {}, format: 'json', json: true },
  ] satisfies OneShotCommand[])('$name only counts them', async (command) => {
    const problems = ['a.md', 'b.md'].map((file) => new BrueckeError('document-empty', { file }));
    const stale = new BrueckeError('index-stale', { reason: 'corpus' });
    const { complaints } = await run(command, '', {}, { problems: [stale, ...problems] });
    expect(complaints.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^The index was out of date|^The index/),
      'Reading the documents met 2 problems: npm run bruecke -- index tells more.',
    ]);
  });

  test('documents that cannot be opened at all are the caller’s to report', async () => {
    const open = () => Promise.reject(new BrueckeError('corpus-missing', { folder: '/x' }));
    const command = { name: 'visits', filter: {}, format: 'json', json: true } as const;
    await expect(runOneShot(command, open, fakeTerminal())).rejects.toThrow('corpus-missing');
  });
});
