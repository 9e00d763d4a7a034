import { add, type Curation } from '../../curation/add.ts';
import type { Fetcher } from '../../curation/fetch/fetcher.ts';
import type { Outcome } from '../../curation/outcome.ts';
import { refresh } from '../../curation/refresh.ts';
import { remove } from '../../curation/remove.ts';
import { expandSources } from '../../curation/sources.ts';
import type { Archive } from '../../curation/store/archive.ts';
import { messagesIn } from '../../messages/index.ts';
import { type ExitCode, exitCodeOf, worse } from '../exit-code.ts';
import { readLines } from '../lines.ts';
import { type Open, openWithProgress } from '../open.ts';
import { renderProblems } from '../render/summary.ts';
import { reportError, type Terminal, viewIn, writeJson, writeLines } from '../terminal.ts';
import type { CurationCommand } from './arguments.ts';
import { check } from './check.ts';
import { outcomeAsJson } from './json.ts';
import { createCounter } from './progress.ts';
import { renderOutcome } from './render-outcome.ts';

export interface CurationTools {
  readonly archive: Archive;
  readonly fetcher: Fetcher;
  readonly indexDir: string;
  readonly now: () => Date;
}

/**
 * Runs one command on the documents, and indexes them where something has changed. With `--json` one
 * object for each source goes to `output`; what failed is a sentence on `errors` too.
 */
export async function runCuration(
  command: CurationCommand,
  tools: CurationTools,
  open: Open,
  terminal: Terminal,
): Promise<ExitCode> {
  if (command.name === 'check') return check(tools, terminal, command.json);
  const counter = createCounter(terminal, messagesIn(terminal.language).curation.reading);
  const dryRun = command.name === 'remove' && command.dryRun;
  let code: ExitCode = 0;
  let isChanged = false;
  const tell = (outcome: Outcome): void => {
    counter.clear();
    show(outcome, { dryRun, json: command.json }, terminal);
    if (outcome.kind === 'failed') code = worse(code, exitCodeOf(outcome.error));
    isChanged ||= changes.has(outcome.kind) && !dryRun;
    counter.step();
  };
  try {
    await run(command, { ...tools, tell }, counter.expect, terminal);
  } finally {
    counter.clear();
  }
  if (!isChanged) return code;
  const { answerer, milliseconds } = await openWithProgress(open, terminal);
  // That the index was out of date is what was just brought about.
  const problems = answerer.summary.problems.filter(({ code }) => code !== 'index-stale');
  const view = viewIn(terminal, terminal.language);
  writeLines(
    terminal.errors,
    renderProblems({ ...answerer.summary, problems }, view, mostProblems),
  );
  if (!command.json) {
    const { start } = messagesIn(terminal.language);
    writeLines(terminal.output, [start.indexBuilt(Math.round(milliseconds))]);
  }
  return code;
}

const changes: ReadonlySet<Outcome['kind']> = new Set(['added', 'changed', 'removed']);
const mostProblems = 10;

async function run(
  command: Exclude<CurationCommand, { name: 'check' }>,
  curation: Curation,
  expect: (count: number) => void,
  terminal: Terminal,
): Promise<void> {
  switch (command.name) {
    case 'add': {
      const sources = await expandSources(command.sources, () => linesOf(terminal));
      expect(sources.length);
      return add(sources, curation);
    }
    case 'refresh':
      return refresh(command.ids, curation);
    case 'remove':
      for (const word of command.documents) {
        curation.tell(await remove(curation.archive, word, command));
      }
  }
}

async function linesOf({ input }: Terminal): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(input)) lines.push(line);
  return lines;
}

function show(
  outcome: Outcome,
  { dryRun, json }: { readonly dryRun: boolean; readonly json: boolean },
  terminal: Terminal,
): void {
  const { language } = terminal;
  if (outcome.kind === 'failed') reportError(terminal, outcome.error, language);
  if (json) writeJson(terminal, outcomeAsJson(outcome, language, dryRun));
  else writeLines(terminal.output, renderOutcome(outcome, viewIn(terminal, language), dryRun));
}
