import type { Answerer } from '../answer/answerer.ts';
import type { BuildReport } from '../index/building/progress.ts';
import { createProgress } from './progress.ts';
import { renderProblemCount, renderProblems } from './render/summary.ts';
import { type Terminal, viewIn, writeLines } from './terminal.ts';

export interface OpenRequest {
  /** Build the index even if it is up to date. */
  readonly force: boolean;
  readonly report: BuildReport;
}

/** Opens the documents; passed in, so that asking for help does not load a model. */
export type Open = (request: OpenRequest) => Promise<Answerer>;

export interface Opened {
  readonly answerer: Answerer;
  readonly milliseconds: number;
}

/** Opens the documents with progress on `errors`. */
export async function openWithProgress(
  open: Open,
  terminal: Terminal,
  force = false,
): Promise<Opened> {
  const progress = createProgress({
    stream: terminal.errors,
    interactive: terminal.errorsInteractive,
    language: terminal.language,
    now: terminal.now,
  });
  const started = terminal.now();
  try {
    const answerer = await open({ force, report: progress.report });
    return { answerer, milliseconds: terminal.now() - started };
  } finally {
    progress.finish();
  }
}

/** A sentence on `errors` for each document that could not be read. */
export function reportProblems(answerer: Answerer, terminal: Terminal, most: number): void {
  writeLines(
    terminal.errors,
    renderProblems(answerer.summary, viewIn(terminal, terminal.language), most),
  );
}

/** One line on `errors` for all of them, and how to see them. */
export function countProblems(answerer: Answerer, terminal: Terminal): void {
  writeLines(
    terminal.errors,
    renderProblemCount(answerer.summary, viewIn(terminal, terminal.language)),
  );
}
