import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnswerer } from '../../../src/answer/create.ts';
import { openOrBuild } from '../../../src/index/build.ts';
import { startBuild } from '../../../src/live/build-apart.ts';
import { type LiveDocuments, type LiveOptions, openLive } from '../../../src/live/live.ts';
import { fakeModel } from './fake-model.ts';

/** A line of the log, and when it was written. */
export interface Line {
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly time: number;
}

export interface Living extends LiveDocuments {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly lines: readonly Line[];
  /** Resolves when this many lines say so. */
  readonly logged: (message: string | RegExp, times?: number) => Promise<void>;
}

const answers = { passages: 5, maximumQuestionLength: 2000 };
const open: Living[] = [];
const folders: string[] = [];

/** Folders for documents and an index, for `endLiving` to remove. */
export async function makeFolders(): Promise<{ corpusDir: string; indexDir: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'bruecke-live-'));
  folders.push(folder);
  const corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  return { corpusDir, indexDir: join(folder, 'index') };
}

/** Live documents with a model that is none; builds run in real processes. */
export async function startLiving(
  { corpusDir, indexDir }: { readonly corpusDir: string; readonly indexDir: string },
  program: string,
  more: Partial<LiveOptions> = {},
): Promise<Living> {
  const lines: Line[] = [];
  const log = (fields: Line['fields'], message: string): void => {
    lines.push({ message, fields, time: performance.now() });
  };
  const environment = {
    PATH: process.env['PATH'],
    CORPUS_DIR: corpusDir,
    INDEX_DIR: indexDir,
  };
  const live = await openLive({
    corpusDir,
    indexDir,
    open: async () => {
      const model = fakeModel();
      const { snapshot, problems } = await openOrBuild({ corpusDir, indexDir, ...model });
      const space = { snapshot, ...model };
      return {
        space,
        answerer: createAnswerer(space, { ...answers, built: true, problems }),
      };
    },
    answers,
    build: () => startBuild({ command: [program], execArgv: [], environment }),
    language: 'en',
    log: { info: log, warn: log },
    watching: { quiet: 50, longest: 500 },
    ...more,
  });
  const says = (wanted: string | RegExp) => (line: Line) =>
    typeof wanted === 'string' ? line.message === wanted : wanted.test(line.message);
  const living: Living = {
    ...live,
    corpusDir,
    indexDir,
    lines,
    async logged(message, times = 1) {
      const deadline = performance.now() + 60_000;
      while (lines.filter(says(message)).length < times) {
        if (performance.now() > deadline)
          throw new Error(`no ${message} in ${JSON.stringify(lines)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
  open.push(living);
  return living;
}

export async function endLiving(): Promise<void> {
  for (const living of open.splice(0)) await living.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}
