import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import { parseCitation } from '../../src/domain/citation.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';
import { countTokens } from '../corpus/helpers.ts';
import { answerShape, answersOf, errorShape, type JsonAnswer, linesOf } from './answer-shape.ts';
import { folderWith, npmRun, type Outcome, ownCorpus, removeFolders, run } from './run.ts';
import { boilerplate, webTexts } from './web-texts.ts';

afterAll(removeFolders);

/** Which slice of which stored text a citation names, looked up in the index itself. */
function storedSlice({ documents, passages }: Snapshot, citation: string): string | undefined {
  const wanted = parseCitation(citation);
  for (let at = 0; at < passages.count; at += 1) {
    const { document, number, start, end } = passages.passage(at);
    if (document !== wanted?.document || number !== wanted.number) continue;
    return documents.find(({ id }) => id === document)?.text.slice(start, end);
  }
  return undefined;
}

function expectQuotations(answer: JsonAnswer, snapshot: Snapshot): void {
  expect({ question: answer.question, answered: answer.answered }).toEqual({
    question: answer.question,
    answered: true,
  });
  for (const { citation, text } of answer.passages) {
    expect(text).toBe(storedSlice(snapshot, citation));
  }
}

describe('on the documents of the repository', { timeout: 240_000 }, () => {
  let folder = '';
  let both: readonly Outcome[] = [];
  const ask = (argv: readonly string[], input?: string, more: Record<string, string> = {}) =>
    run(['ask', ...argv], {
      folder,
      environment: { CORPUS_DIR: ownCorpus, ...more },
      ...(input === undefined ? {} : { input }),
    });

  beforeAll(async () => {
    folder = folderWith();
    both = await Promise.all([
      ask(['--json', 'Wann wurde Silicon Saxony gegründet?']),
      ask(['--json', 'How many companies are based in the high-tech zone of Jinan?']),
    ]);
  }, 240_000);

  test('two that start at once where there is no index both answer, and leave one snapshot', async () => {
    const snapshot = await openSnapshot(join(folder, 'index'), {});
    for (const [at, language] of (['de', 'en'] as const).entries()) {
      const outcome = both[at];
      expect(outcome?.code).toBe(0);
      // Which of them builds, and whether the other comes in time to wait for it, is open.
      const waits = 'Another process is building the index; Brücke waits for it.';
      expect(outcome?.sentences.filter((sentence) => sentence !== waits)).toEqual([]);
      const [answer, ...more] = answersOf(outcome?.stdout ?? '');
      expect(more).toEqual([]);
      expect(answer?.language).toBe(language);
      if (answer !== undefined) expectQuotations(answer, snapshot);
    }
    expect((await readdir(join(folder, 'index'))).toSorted()).toEqual([
      'CURRENT',
      'FILES',
      snapshot.name,
    ]);
  });

  test('started as the README says, it says the same and nothing beside it', async () => {
    const question = 'Wann wurde Silicon Saxony gegründet?';
    const { code, stdout, sentences } = await npmRun(['bruecke', '--', 'ask', '--json', question], {
      CORPUS_DIR: ownCorpus,
      INDEX_DIR: join(folder, 'index'),
    });
    expect({ code, sentences }).toEqual({ code: 0, sentences: [] });
    const [answer] = answersOf(stdout);
    const [fromSources] = answersOf(both[0]?.stdout ?? '');
    expect({ ...answer, timings: {} }).toEqual({ ...fromSources, timings: {} });
  });

  test('questions from stdin get a line each, in their order, whatever they are', async () => {
    const questions = [
      'Wie viele Unternehmen hat die Hightech-Zone in Jinan?',
      'Who leads Silicon Saxony?',
      '济南高新区有多少家企业？',
      '🙂🎉',
      '\u0007\u0001\u0002',
      'x'.repeat(10_000),
      '濟南高新區有多少家企業？',
    ];
    const { code, stdout, sentences } = await ask(['--stdin', '--json'], questions.join('\n'));
    const lines = linesOf(stdout);
    expect(lines).toHaveLength(questions.length);
    const snapshot = await openSnapshot(join(folder, 'index'), {});
    const values: unknown[] = lines.map((line) => JSON.parse(line));
    for (const at of [0, 1, 2, 6]) {
      const answer = answerShape.parse(values[at]);
      expect(answer.question).toBe(questions[at]);
      expect(answer.language).toBe(['de', 'en', 'zh'][Math.min(at, 2)]);
      expectQuotations(answer, snapshot);
    }
    expect(answerShape.parse(values[3])).toMatchObject({ question: '🙂🎉', answered: false });
    const control = errorShape.parse(values[4]);
    expect(control).toMatchObject({ question: questions[4], error: { code: 'question-empty' } });
    const long = errorShape.parse(values[5]);
    expect(long).toMatchObject({ question: questions[5], error: { code: 'question-too-long' } });
    // Nothing that a terminal would obey, also in what is only repeated.
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(sentences).toEqual([control.error.message, long.error.message]);
    expect(code).toBe(2);
  });

  test('what the documents do not say is said honestly: exit 0', async () => {
    const { code, stdout, sentences } = await ask(
      ['--stdin', '--json'],
      '🙂\nWie backt man einen Apfelkuchen ohne Eier?\n',
    );
    expect({ code, sentences }).toEqual({ code: 0, sentences: [] });
    const [emoji, foreign, ...more] = answersOf(stdout);
    expect(more).toEqual([]);
    expect(emoji).toMatchObject({ answered: false, passages: [], nearest: [] });
    expect(foreign).toMatchObject({ answered: false, passages: [], language: 'de' });
    expect(foreign?.nearest.length).toBeGreaterThan(0);
  });

  test.each([
    ['10,000 characters', 'Wer? '.repeat(2000), /^Die Frage ist zu lang.*10[.,]?000|9[.,]?999/],
    ['control characters', '\u0007\u001b\u0001', /^There is no question in that; /],
  ])('a question of %s is wrong use: exit 2, one sentence, no trace', async (_, question, said) => {
    const { code, stdout, sentences } = await ask([question]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(sentences).toEqual([expect.stringMatching(said)]);
  });
});

describe('on texts straight off the web', { timeout: 120_000 }, () => {
  test('answers at once, and warns of a setting that does not exist', async () => {
    const files = Object.entries(webTexts).map(([name, text]) => [`texts/${name}`, text]);
    const folder = folderWith({
      ...Object.fromEntries(files),
      '.env': 'CORPUS_DIR=texts\nPASAGES=2\n',
    });
    const asked = [
      ['Wie viele Fachleute aus Qingdao besuchten Norderfurt?', 'hafen', '17 Fachleute'],
      ['Seit wann arbeiten die Häfen zusammen?', 'hafen', 'seit 2009'],
      ['How many apple trees were planted near Yantai?', 'orchard', '2,400 apple trees'],
      ['Who leads the orchard project?', 'orchard', 'Lena Brandl'],
      ['宁波市图书馆将向汉堡赠送多少册图书？', 'library', '一千二百册'],
      ['Wie viele Apfelbäume haben Obstbauern aus Bayern gepflanzt?', 'orchard', '2,400'],
    ] as const;
    const { code, stdout, sentences } = await run(['ask', '--stdin', '--json'], {
      folder,
      input: asked.map(([question]) => `${question}\n`).join(''),
    });
    expect(code).toBe(0);
    expect(sentences).toEqual([
      'There is no setting “PASAGES”, so it has no effect; did you mean PASSAGES?',
    ]);
    const answers = answersOf(stdout);
    expect(answers).toHaveLength(asked.length);
    const snapshot = await openSnapshot(join(folder, 'index'), {});
    for (const [at, answer] of answers.entries()) {
      const [question, document, holds] = asked[at] ?? [];
      expect(answer.question).toBe(question);
      expectQuotations(answer, snapshot);
      const right = { document, text: expect.stringContaining(`${holds}`) };
      expect(answer.passages).toContainEqual(expect.objectContaining(right));
    }
    const facts = new Map(answers.flatMap(({ passages }) => passages.map((p) => [p.document, p])));
    expect(facts.get('hafen')).toMatchObject({
      title: expect.stringMatching(/^Hafenstadt Norderfurt empfängt Gäste aus Qingdao/),
      published: '2022-06-14',
      language: 'de',
    });
    expect(facts.get('orchard')).toMatchObject({
      title: 'Bavarian fruit growers plant test orchard near Yantai',
      published: '2021-03-09',
      language: 'en',
    });
    expect(facts.get('library')).toMatchObject({
      title: '汉堡图书馆代表团访问宁波',
      publisher: '宁波晚报',
      published: '2023-05-18',
      language: 'zh',
    });
  });

  test('nothing can be quoted of what is around an article', async () => {
    const folder = folderWith(webTexts);
    const { documents } = await readCorpus(folder);
    const found = documents.flatMap((document) =>
      cutPassages(document, { countTokens })
        .map(({ start, end }) => document.text.slice(start, end))
        .filter((text) => boilerplate.some((word) => text.includes(word))),
    );
    expect(found).toEqual([]);
  });
});
