/**
 * Serves a folder of documents, changes one of them and waits until it answers:
 * `live.ts <corpus folder> <index folder> <model folder> <builder>`. Prints figures in JSON.
 */
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDocuments } from '../../src/answer/open.ts';
import { startBuild } from '../../src/live/build-apart.ts';
import { openLive } from '../../src/live/live.ts';
import { type Pause, watchPauses } from './pauses.ts';

/** Of one change. */
export interface ChangeFigures {
  /** From the change of a document until an answer quotes it, in milliseconds. */
  readonly answers: number;
  /** Of the serving thread, from the change until then. */
  readonly pause: Pause;
}

export interface LiveFigures {
  readonly changes: readonly ChangeFigures[];
  /** Of the serving process. */
  readonly peakMebibytes: number;
}

const [, , corpusDir = '', indexDir = '', modelDir = '', program = ''] = process.argv;
const answers = { passages: 3, maximumQuestionLength: 2000 };
const environment = {
  ...process.env,
  CORPUS_DIR: corpusDir,
  INDEX_DIR: indexDir,
  MODEL_DIR: modelDir,
};
const execArgv = program.endsWith('.ts') ? process.execArgv : [];
const changes = 5;
const question = 'Wo überwintern die Zwergtaucher?';

function say(fields: Readonly<Record<string, unknown>>, message: string): void {
  console.error(JSON.stringify({ message, ...fields }));
}

const live = await openLive({
  corpusDir,
  indexDir,
  open: () => openDocuments({ ...answers, corpusDir, indexDir, modelDir, cacheDir: indexDir }),
  answers,
  build: () => startBuild({ command: [program], execArgv, environment }),
  language: 'en',
  log: { info: say, warn: say },
});
const { answerer } = live;
const [file = ''] = (await readdir(corpusDir)).sort();
// What is prepared after the start is not what is measured.
answerer.citations('x', 1);
await answerer.ask(question);
const figures: ChangeFigures[] = [];
for (let change = 1; change <= changes; change += 1) {
  await sleep(3_000);
  const word = `Haff${change}${Date.now()}`;
  const pauses = watchPauses();
  const started = performance.now();
  await appendFile(join(corpusDir, file), `\nDie Zwergtaucher überwintern am ${word}.\n`);
  const { documents } = answerer;
  while (answerer.documents === documents) await sleep(5);
  const pause = pauses();
  const { passages: found } = await answerer.ask(`${question} ${word}`);
  if (!found.some(({ text }) => text.includes(word))) throw new Error('not found');
  figures.push({ answers: performance.now() - started, pause });
}
await live.close();
const peakMebibytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ changes: figures, peakMebibytes } satisfies LiveFigures));
