import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answerer } from '../answer/answerer.ts';
import { type AnswererOptions, createAnswerer } from '../answer/create.ts';
import type { OpenedDocuments } from '../answer/open.ts';
import { BrueckeError } from '../domain/errors.ts';
import { readCurrent } from '../index/snapshot/current.ts';
import { openSnapshot } from '../index/snapshot/open.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';
import { errorSentence } from '../messages/index.ts';
import type { ReaderLanguage } from '../messages/reader-language.ts';
import { BuildFailure, type BuildOutcome, type StartedBuild } from './build-apart.ts';
import type { FolderChanges } from './folder-state.ts';
import { LiveAnswerer } from './live-answerer.ts';
import type { LiveLog } from './live-log.ts';
import { ProblemsTold } from './problems-told.ts';
import { ReadyBuild } from './ready-build.ts';
import { Rebuild } from './rebuild.ts';
import { Swap } from './swap.ts';
import { watchCurrent } from './watch-current.ts';
import { FolderWatch, type WatchOptions } from './watch-folder.ts';

/** Starts a build; of all of the index where what is published is broken. */
export type Build = (isBroken: boolean) => StartedBuild;

/** Documents that may change while they are asked. */
export interface LiveDocuments {
  readonly answerer: Answerer;
  /** Ends the watching, and a build that runs. */
  close(): Promise<void>;
}

export interface LiveOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly open: () => Promise<OpenedDocuments>;
  readonly answers: Pick<AnswererOptions, 'passages' | 'maximumQuestionLength'>;
  /** Absent: another process of this program builds, this one serves what it has built. */
  readonly build?: Build | undefined;
  /** Of whoever runs the program. */
  readonly language: ReaderLanguage;
  readonly log: LiveLog;
  readonly watching?: Pick<WatchOptions, 'quiet' | 'longest' | 'poll'>;
  /** Milliseconds before a build that failed is tried again. */
  readonly firstWait?: number;
}

/**
 * Opens the documents and goes on serving them as they change: what changes in the corpus folder is
 * indexed in a process apart, and what is published, by whichever process, is served from then on.
 */
export async function openLive(options: LiveOptions): Promise<LiveDocuments> {
  let rebuild: Rebuild | undefined;
  const { corpusDir: folder, watching, build } = options;
  const ready = build && new ReadyBuild(() => build(false));
  const changed = (changes: FolderChanges): void => {
    options.log.info({ ...changes }, 'documents changed');
    rebuild?.request();
  };
  const touched = (): void => {
    if (rebuild?.isRunning === false) ready?.prepare();
  };
  const watch = new FolderWatch({ folder, changed, touched, ...watching });
  try {
    // Before they are read: what changes afterwards is told.
    if (build !== undefined) await watch.start();
    const opened = await options.open();
    const live = new LiveAnswerer(opened.answerer);
    let isBroken = false;
    const repair = (): void => {
      isBroken = true;
      rebuild?.request();
    };
    const swap = swapFor(opened, live, options, repair);
    if (build !== undefined) {
      const next = (signal: AbortSignal): Promise<BuildOutcome> => {
        const isRepair = isBroken;
        isBroken = false;
        const started = isRepair ? build(true) : (ready?.take() ?? build(false));
        return started.go(signal).catch((error: unknown) => {
          isBroken ||= isRepair;
          throw error;
        });
      };
      rebuild = rebuildFor(opened, swap, next, options);
    }
    const look = (): void => void swap.look();
    const stop = watchCurrent({ indexDir: options.indexDir, look });
    look();
    void opened.answerer.prepare();
    return {
      answerer: live,
      async close() {
        watch.close();
        stop();
        ready?.close();
        await rebuild?.close();
      },
    };
  } catch (error) {
    watch.close();
    throw error;
  }
}

function swapFor(
  { space, answerer }: OpenedDocuments,
  live: LiveAnswerer,
  { indexDir, answers, log, language }: LiveOptions,
  repair: () => void,
): Swap {
  const { corpus: _, ...program } = space.snapshot.manifest.origin;
  const open = async (previous: Snapshot) => {
    const snapshot = await openSnapshot(indexDir, program, { previous });
    // Opening ends with what takes a few milliseconds, and so does all that follows.
    await nextTurn();
    const summary = { built: false, problems: [] };
    const next = createAnswerer({ ...space, snapshot }, { ...answers, ...summary });
    await next.prepare();
    await nextTurn();
    live.replace(next);
    return { snapshot, answerer: next };
  };
  return new Swap(
    { snapshot: space.snapshot, answerer },
    {
      published: async () => (await readCurrent(indexDir)).name,
      open,
      swapped: ({ answerer: { summary } }, figures) => {
        const { documents, passages } = summary;
        log.info({ documents, passages, ...figures }, 'documents swapped');
      },
      failed: (error) => {
        log.warn({ error }, errorSentence(error, language));
        if (error instanceof BrueckeError && error.code === 'index-broken') repair();
      },
    },
  );
}

function rebuildFor(
  { answerer }: OpenedDocuments,
  swap: Swap,
  build: (signal: AbortSignal) => Promise<BuildOutcome>,
  { log, language, firstWait }: LiveOptions,
): Rebuild {
  const sentences = answerer.summary.problems.map((problem) => errorSentence(problem, language));
  const told = new ProblemsTold(sentences);
  return new Rebuild({
    build: async (signal) => {
      const started = performance.now();
      log.info({}, 'index build begun');
      const { documents, passages, built, problems } = await build(signal);
      const milliseconds = Math.round(performance.now() - started);
      log.info({ documents, passages, built, milliseconds }, 'index build ended');
      const ofDocuments = problems.filter(({ code }) => !code.startsWith('index-'));
      for (const sentence of told.news(ofDocuments.map(({ message }) => message)))
        log.warn({}, sentence);
      await swap.look();
    },
    failed: (error, wait) => {
      const failure = error instanceof BuildFailure ? error : undefined;
      for (const sentence of failure?.sentences ?? []) log.warn({}, sentence);
      const seconds = Math.ceil(wait / 1000);
      const data = { reason: failure?.reason ?? 'internal', seconds };
      log.warn({ error }, errorSentence(new BrueckeError('index-not-updated', data), language));
    },
    ...(firstWait !== undefined && { firstWait }),
  });
}
