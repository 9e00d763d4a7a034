import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openAnswerer } from '../../../src/answer/open.ts';
import { languages } from '../../../src/domain/language.ts';
import { closeAll } from '../running.ts';
import { asMarkdown, readmes, withForms } from './readme.ts';
import { formsIn } from './session.ts';

/** Prints every form of the bot in three languages; with `--write` into the READMEs. */
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const folder = await mkdtemp(join(tmpdir(), 'bruecke-forms-'));
try {
  const answerer = await openAnswerer({
    corpusDir: 'corpus',
    indexDir: join(folder, 'index'),
    modelDir: 'embeddings/model',
    cacheDir: join(folder, 'cache'),
    passages: 3,
    maximumQuestionLength: 2000,
  });
  for (const language of languages) {
    const forms = asMarkdown(await formsIn(language, answerer));
    if (!values.write) {
      console.log(`${forms}\n`);
      continue;
    }
    const file = readmes[language];
    await writeFile(file, withForms(await readFile(file, 'utf8'), forms));
    console.log(`${file} written`);
  }
} finally {
  await closeAll();
  await rm(folder, { recursive: true });
}
