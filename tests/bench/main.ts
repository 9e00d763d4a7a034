import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openAnswerer } from '../../src/answer/open.ts';
import { readSettings } from '../../src/config/read-settings.ts';
import type { Settings } from '../../src/config/settings.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { buildSnapshot } from '../../src/index/build.ts';
import { readQuestions } from '../eval/questions.ts';
import { type DiscordFigures, measureDiscord } from './discord.ts';
import { measureLargeCorpus } from './indexing/measure.ts';
import { comparePeers } from './peers/main.ts';
import { runProgram } from './processes.ts';
import { median, percentile } from './statistics.ts';

const starts = 7;
const rounds = 4;
const copies = 40;
const manyDocuments = 10_000;

const flagOptions = {
  /** Beside other programs, on generated texts. */
  peers: { type: 'boolean', default: false },
  sizes: { type: 'string', default: '1000,10000,100000,1000000' },
  chart: { type: 'string' },
} as const;

/** Speeds and sizes of the program as a person meets it, on the documents of `CORPUS_DIR`. */
async function main(): Promise<void> {
  const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
  const { settings } = readSettings({
    environment: process.env,
    workingFolder: process.cwd(),
    projectFolder,
  });
  const { values: flags } = parseArgs({ options: flagOptions });
  if (flags.peers) {
    const { corpusDir, modelDir } = settings;
    const sizes = flags.sizes.split(',').map(Number);
    await comparePeers({ sizes, chart: flags.chart, corpusDir, modelDir });
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bruecke-bench-'));
  try {
    const indexDir = join(folder, 'index');
    const options = {
      corpusDir: settings.corpusDir,
      indexDir,
      modelDir: settings.modelDir,
      cacheDir: settings.modelCacheDir,
      passages: settings.passages,
      maximumQuestionLength: settings.maximumQuestionLength,
    };
    print(
      'machine',
      `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    );

    const opening = performance.now();
    const answerer = await openAnswerer(options);
    const building = (performance.now() - opening) / 1000;
    const { documents, passages } = answerer.summary;
    print('documents', `${documents}, ${passages} passages`);
    print('first start: model loaded, index built', `${building.toFixed(2)} s`);
    print('index on disk', `${((await sizeOf(indexDir)) / 1024).toFixed(0)} KiB`);

    const questions = [...(await readQuestions('calibration')), ...(await readQuestions('test'))];
    const durations: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const { question } of questions) {
        const started = performance.now();
        await answerer.ask(question);
        // The first round warms the compiler up.
        if (round > 0) durations.push(performance.now() - started);
      }
    }
    print('question to answer, in process, p50', `${percentile(durations, 0.5).toFixed(2)} ms`);
    print('question to answer, in process, p99', `${percentile(durations, 0.99).toFixed(2)} ms`);

    execFileSync(process.execPath, [join(projectFolder, 'build.mjs')]);
    const environment = { CORPUS_DIR: settings.corpusDir, INDEX_DIR: indexDir };
    const texts = questions.map(({ question }) => question);
    // Discord is in this process: before it has indexed anything, so that it waits for no collector.
    const discord = await measureDiscord(texts, environment);

    await measureIndexing(settings, join(folder, 'large'));
    await measureManyDocuments(settings, join(folder, 'many'));

    const runs = [];
    for (let start = 0; start < starts; start += 1) {
      runs.push(
        await runProgram(
          ['ask', 'Wie viele Unternehmen arbeiten in der Hightech-Zone Jinan?', '--json'],
          environment,
        ),
      );
    }
    const first = runs.map(({ firstLineMilliseconds }) => firstLineMilliseconds);
    const peak = runs.map(({ peakMebibytes }) => peakMebibytes);
    print(
      `start to first answer, index built, median of ${starts}`,
      `${(median(first) / 1000).toFixed(2)} s`,
    );
    print(`the same, slowest of ${starts}`, `${(Math.max(...first) / 1000).toFixed(2)} s`);
    print('peak memory of that process, median', `${median(peak).toFixed(0)} MiB`);

    printDiscord(discord);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Indexes the corpus many times over, so that the rate is not that of starting. */
async function measureIndexing(settings: Settings, indexDir: string): Promise<void> {
  const model = await loadEmbeddings({
    model: settings.embeddingModel,
    modelDir: settings.modelDir,
    cacheDir: settings.modelCacheDir,
    settings: settings.modelSettings,
    ...(settings.modelHost === undefined ? {} : { remoteHost: settings.modelHost }),
  });
  const { documents } = await readCorpus(settings.corpusDir);
  const copied = Array.from({ length: copies }, (_, copy) =>
    documents.map((document) => ({ ...document, id: `${document.id}-${copy}` })),
  ).flat();
  const started = performance.now();
  const snapshot = await buildSnapshot({
    corpus: { documents: copied, problems: [] },
    indexDir,
    ...model,
  });
  const seconds = (performance.now() - started) / 1000;
  const { passages, documents: count } = snapshot.manifest.counts;
  print(
    `indexing ${count} documents, ${passages} passages`,
    `${(passages / seconds).toFixed(0)} passages a second`,
  );
  print(
    'index on disk, a passage',
    `${((await sizeOf(indexDir)) / 1024 / passages).toFixed(1)} KiB`,
  );
}

async function measureManyDocuments(settings: Settings, folder: string): Promise<void> {
  const { corpusDir, modelDir } = settings;
  const figures = await measureLargeCorpus(folder, { count: manyDocuments, corpusDir, modelDir });
  const { documents, passages, all, one, open, pause, peakMebibytes } = figures;
  print(
    `indexing ${documents} documents of 500 words, ${passages} passages`,
    `${(documents / all).toFixed(0)} documents a second`,
  );
  print('  peak memory', `${peakMebibytes.toFixed(0)} MiB`);
  print('  one document changed, until the new index is open', `${one.toFixed(2)} s`);
  print('  longest pause while it is opened beside the old one', `${pause.toFixed(0)} ms`);
  print('  index opened from the disk', `${open.toFixed(2)} s`);
  const { serving } = figures;
  print('  served: one changed, until it answers, median of 5', `${serving.answers.toFixed(2)} s`);
  print('    longest pause of the serving thread', `${serving.pause.toFixed(0)} ms`);
  if (serving.worked !== undefined)
    print('    of it, what the thread itself worked', `${serving.worked.toFixed(0)} ms`);
  print('    peak memory of the serving process', `${serving.peakMebibytes.toFixed(0)} MiB`);
}

function printDiscord(figures: DiscordFigures): void {
  const { members, first, warm } = figures;
  for (const [when, { answersPerSecond, p50, p99, answered }] of [
    ['just started', first],
    ['then', warm],
  ] as const) {
    const who = `${members} members of Discord ask at once, ${when}`;
    print(who, `${answersPerSecond.toFixed(0)} answers a second`);
    print('  event to callback, p50', `${p50.toFixed(0)} ms`);
    print('  event to callback, p99', `${p99.toFixed(0)} ms`);
    print('  event to answer, p99', `${answered.toFixed(0)} ms`);
  }
  const { suggestions } = figures;
  print('  suggestions while typing, p50', `${suggestions.p50.toFixed(0)} ms`);
  print('  suggestions while typing, p99', `${suggestions.p99.toFixed(0)} ms`);
  print('  unanswered', String(figures.unanswered));
  print('  broken rules of Discord', String(figures.violations));
  print('  peak memory of the bot', `${figures.peakMebibytes.toFixed(0)} MiB`);
}

function print(what: string, value: string): void {
  console.log(`${what.padEnd(60)} ${value}`);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

await main();
