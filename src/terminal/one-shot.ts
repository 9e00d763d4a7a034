import type { Answerer } from '../answer/answerer.ts';
import { messagesIn } from '../messages/index.ts';
import { languageOf, type ReaderLanguage, readerOfText } from '../messages/reader-language.ts';
import type { Command } from './arguments.ts';
import { asCitation } from './as-citation.ts';
import type { CurationCommand } from './curation/arguments.ts';
import { type ExitCode, exitCodeOf, worse } from './exit-code.ts';
import { answerAsJson, errorAsJson } from './json.ts';
import { readLines } from './lines.ts';
import { countProblems, type Open, type Opened, openWithProgress, reportProblems } from './open.ts';
import { printableLine } from './printable.ts';
import { languageOfQuestion } from './question-language.ts';
import { renderAnswer } from './render/answer.ts';
import { problemsOf, renderSummary } from './render/summary.ts';
import { reviewVisits } from './review-command.ts';
import type { SourceCommand } from './source-arguments.ts';
import { writeSource } from './source-command.ts';
import { reportError, type Terminal, viewIn, writeJson, writeLines } from './terminal.ts';
import { listVisits } from './visits-command.ts';

export type OneShotCommand = Exclude<
  Command,
  CurationCommand | { name: 'converse' | 'help' | 'version' }
>;

/**
 * Runs one command and says how it went. With `--json` nothing but objects goes to `output`, one a
 * line; an error is a sentence on `errors` always, and for a question or a citation also an object
 * `{ question | citation, error: { code, message } }` in the place of the answer.
 */
export async function runOneShot(
  command: OneShotCommand,
  open: Open,
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openWithProgress(open, terminal, command.name === 'index' && command.force);
  const { answerer } = opened;
  if (command.name === 'index') reportProblems(answerer, terminal, Infinity);
  else countProblems(answerer, terminal);
  switch (command.name) {
    case 'ask':
      return ask(command.question, answerer, terminal, command.json);
    case 'ask-lines':
      return askLines(answerer, terminal, command.json);
    case 'source':
      return source(command, answerer, terminal);
    case 'visits':
      return listVisits(command, answerer, terminal);
    case 'review':
      return reviewVisits(command, answerer, terminal);
    case 'index':
      return index(opened, terminal, command.json);
  }
}

async function ask(
  question: string,
  answerer: Answerer,
  terminal: Terminal,
  json: boolean,
  heading: readonly string[] = [],
): Promise<ExitCode> {
  try {
    const answer = await answerer.ask(question, {
      fallbackLanguage: languageOf(terminal.language),
    });
    if (json) writeJson(terminal, answerAsJson(answer));
    else {
      const language = readerOfText(question, answer.language, terminal.language);
      const lines = renderAnswer(answer, viewIn(terminal, language));
      writeLines(terminal.output, [...heading, ...lines]);
    }
    return 0;
  } catch (error) {
    const language = languageOfQuestion(question, terminal.language);
    return failed({ question }, error, terminal, json, language);
  }
}

/** With `--json` every line gets exactly one object; else empty lines are passed over. */
async function askLines(answerer: Answerer, terminal: Terminal, json: boolean): Promise<ExitCode> {
  let outcome: ExitCode = 0;
  let first = true;
  for await (const line of readLines(terminal.input)) {
    const question = line.replace(/^\ufeff/u, '');
    if (!json && question.trim() === '') continue;
    const heading = [...(first ? [] : ['']), terminal.style.bold(printableLine(question)), ''];
    outcome = worse(outcome, await ask(question, answerer, terminal, json, heading));
    first = false;
  }
  return outcome;
}

function source(command: SourceCommand, answerer: Answerer, terminal: Terminal): ExitCode {
  const { citation, json } = command;
  try {
    writeSource(answerer.source(asCitation(citation)), command, terminal);
    return 0;
  } catch (error) {
    return failed({ citation }, error, terminal, json, terminal.language);
  }
}

function index({ answerer, milliseconds }: Opened, terminal: Terminal, json: boolean): ExitCode {
  const { language } = terminal;
  const { summary } = answerer;
  if (json) {
    writeJson(terminal, {
      documents: summary.documents,
      passages: summary.passages,
      languages: summary.languages,
      model: summary.model,
      built: summary.built,
      milliseconds: Math.round(milliseconds),
      problems: problemsOf(summary).map((problem) => errorAsJson(problem, language)),
    });
    return 0;
  }
  const [loaded = ''] = renderSummary(summary, milliseconds, viewIn(terminal, language));
  const { start } = messagesIn(language);
  const state = summary.built ? start.indexBuilt(Math.round(milliseconds)) : start.indexFresh;
  writeLines(terminal.output, [loaded, state]);
  return 0;
}

function failed(
  about: { readonly question: string } | { readonly citation: string },
  error: unknown,
  terminal: Terminal,
  json: boolean,
  language: ReaderLanguage,
): ExitCode {
  reportError(terminal, error, language);
  if (json) writeJson(terminal, { ...about, error: errorAsJson(error, language) });
  return exitCodeOf(error);
}
