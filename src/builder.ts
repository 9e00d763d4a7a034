// Brings the index up to date for the program that serves it, which starts this when documents have
// changed. As the command `index --json`, but it loads and opens no more than a change needs.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModel } from './answer/document-options.ts';
import { documentOptions } from './config/document-options.ts';
import { settingsOfProcess } from './config/of-process.ts';
import { finishInterrupted } from './curation/store/interrupted.ts';
import { BrueckeError } from './domain/errors.ts';
import { bringUpToDate } from './index/update.ts';
import { toldToBuild } from './live/told-to-build.ts';
import { errorSentence } from './messages/index.ts';
import { printableLine } from './messages/printable.ts';
import { environmentLanguage } from './messages/reader-language.ts';

const language = environmentLanguage(process.env);

async function main(): Promise<void> {
  const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
  const { settings } = settingsOfProcess(projectFolder);
  const { build } = await loadModel(documentOptions(settings));
  if (!(await toldToBuild())) return;
  await finishInterrupted(settings.corpusDir);
  const { counts, built, problems } = await bringUpToDate(build);
  const { documents, passages } = counts;
  const told = problems.map((problem) => {
    return { code: problem.code, message: errorSentence(problem, language) };
  });
  process.stdout.write(`${JSON.stringify({ documents, passages, built, problems: told })}\n`);
}

try {
  await main();
} catch (error) {
  const cause = error instanceof BrueckeError ? error.cause : undefined;
  const causes = cause instanceof AggregateError ? cause.errors : [];
  for (const each of [...causes, error])
    process.stderr.write(`${printableLine(errorSentence(each, language))}\n`);
  process.exitCode = 1;
}
