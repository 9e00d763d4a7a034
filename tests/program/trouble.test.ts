import { cp, mkdir, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { embeddedModel } from '../../src/embedding/load.ts';
import { answersOf } from './answer-shape.ts';
import { folderWith, ownModels, removeFolders, run } from './run.ts';

afterAll(removeFolders);

const german =
  'Die Gäste aus Kassel fuhren mit 24 Leuten nach Wuhan und blieben dort eine Woche.\n';
const english = 'The choir from Ulm sang in Changsha with 60 children from three schools.\n';

/** A stack trace, or what is left of one. */
const trace = /\n {4}at |node:internal|Error:/;

async function cutInHalf(file: string): Promise<void> {
  await truncate(file, Math.floor((await stat(file)).size / 2));
}

describe('documents', { timeout: 120_000 }, () => {
  test.concurrent('one with a broken front matter is counted, named on demand, and the rest is served', async () => {
    const folder = folderWith({
      'texts/kassel.md': german,
      'texts/broken.md': '---\ntitle: [Ulm\n---\n\nEin Text.\n',
    });
    const { code, stdout, sentences } = await run(
      ['ask', '--json', 'Mit wie vielen Leuten fuhren die Gäste aus Kassel nach Wuhan?'],
      { folder, environment: { CORPUS_DIR: 'texts' } },
    );
    expect(code).toBe(0);
    expect(sentences).toEqual([
      'Reading the documents met 1 problem: npm run bruecke -- index tells more.',
    ]);
    const named = await run(['index'], { folder, environment: { CORPUS_DIR: 'texts' } });
    expect(named.sentences).toEqual([
      expect.stringMatching(/^The .*“broken\.md”.* front matter .*\bline 3\b.*\.$/),
    ]);
    const [answer] = answersOf(stdout);
    expect(answer).toMatchObject({
      answered: true,
      passages: [{ citation: 'kassel#1', text: german.trim() }],
    });
  });

  test.concurrent.each([
    ['missing', 'nowhere', /^The folder of documents “.*nowhere” does not exist; /],
    ['empty', 'empty', /^The folder of documents “.*empty” holds no document that can be read; /],
    ['no folder', 'texts/kassel.md', /^The folder of documents “.*kassel\.md” cannot be read/],
  ])('a corpus folder that is %s: exit 1, one sentence', async (_, corpus, said) => {
    const folder = folderWith({ 'texts/kassel.md': german });
    await mkdir(join(folder, 'empty'));
    const outcome = await run(['ask', '--json', 'Wer?'], {
      folder,
      environment: { CORPUS_DIR: corpus },
    });
    expect(outcome).toEqual({ code: 1, stdout: '', sentences: [expect.stringMatching(said)] });
  });
});

describe('the index', { timeout: 240_000 }, () => {
  test('is built anew whichever of its files is cut off, and the question answered', async () => {
    const folder = folderWith({ 'texts/kassel.md': german, 'texts/ulm.md': english });
    const ask = (index: string) =>
      run(['ask', '--json', 'How many children sang with the choir from Ulm in Changsha?'], {
        folder,
        environment: { CORPUS_DIR: 'texts', INDEX_DIR: index },
      });
    const first = await ask('whole');
    expect(first).toMatchObject({ code: 0, sentences: [] });
    const [expected] = answersOf(first.stdout);
    expect(expected?.passages.map(({ citation }) => citation)).toContain('ulm#1');
    const snapshot = (await readdir(join(folder, 'whole'))).find((name) =>
      name.startsWith('snapshot-'),
    );

    const breakAndAsk = async (file: string): Promise<void> => {
      const index = join(folder, `without-${file}`);
      await cp(join(folder, 'whole'), index, { recursive: true });
      await cutInHalf(join(index, file === 'CURRENT' ? '' : `${snapshot}`, file));
      const { code, stdout, sentences } = await ask(index);
      expect({ file, code }).toEqual({ file, code: 0 });
      expect(sentences, file).toEqual([
        expect.stringMatching(/^The index .*was broken.*; it was built anew from the documents\.$/),
      ]);
      expect(sentences[0]).toContain(`“${file}”`);
      const [answer] = answersOf(stdout);
      expect({ ...answer, timings: {} }).toEqual({ ...expected, timings: {} });
      expect((await readdir(index)).filter((name) => name !== 'FILES')).toHaveLength(2);
    };
    // Two at a time: each is a whole program.
    await Promise.all([breakAndAsk('CURRENT'), breakAndAsk('manifest.json')]);
    await Promise.all([breakAndAsk('documents-de.arrays'), breakAndAsk('passages-en.arrays')]);
    await Promise.all([breakAndAsk('vectors-de.arrays'), breakAndAsk('terms-en.arrays')]);
  });
});

describe('the model', { timeout: 240_000 }, () => {
  test('a file that is cut off is named; a trace is for who asked for it', async () => {
    const folder = folderWith({ 'texts/kassel.md': german });
    await cp(ownModels, join(folder, 'models'), { recursive: true });
    const model = join(folder, 'models', embeddedModel);
    const [network = ''] = await readdir(join(model, 'onnx'));
    await cutInHalf(join(model, 'onnx', network));
    const ask = (more: Readonly<Record<string, string>> = {}) =>
      run(['ask', '--json', 'Wer?'], {
        folder,
        environment: { CORPUS_DIR: 'texts', MODEL_DIR: 'models', ...more },
      });
    const said = expect.stringMatching(/^The model’s file “.*\.onnx” is broken; restore it with /);
    const [quiet, debug] = await Promise.all([ask(), ask({ LOG_LEVEL: 'debug' })]);
    expect(quiet).toEqual({ code: 1, stdout: '', sentences: [said] });
    expect(debug).toMatchObject({ code: 1, stdout: '' });
    expect(debug.sentences[0]).toEqual(said);
    expect(debug.sentences.join('\n')).toMatch(trace);

    await writeFile(join(model, 'manifest.json'), '{"name":');
    const manifest = await ask();
    expect(manifest.code).toBe(1);
    expect(manifest.sentences).toEqual([
      expect.stringMatching(/^The model’s file “.*manifest\.json” is broken; /),
    ]);
  });
});
