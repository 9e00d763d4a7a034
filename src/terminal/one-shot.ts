import type { Answerer } from '../answer/answerer.ts';
import type { Language } from '../domain/language.ts';
import { messagesIn } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { asCitation } from './as-citation.ts';
import type { CurationCommand } from './curation/arguments.ts';
import { type ExitCode, exitCodeOf, worse } from './exit-code.ts';
import { answerAsJson, errorAsJson, sourceAsJson, visitAsJson } from './json.ts';
import { readLines } from './lines.ts';
import { countProblems, type Open, type Opened, openWithProgress, reportProblems } from './open.ts';
import { printableLine } from './printable.ts';
import { languageOfQuestion } from './question-language.ts';
import { renderAnswer } from './render/answer.ts';
import { renderSource } from './render/source.ts';
import { problemsOf, renderSummary } from './render/summary.ts';
import { renderVisits } from './render/visits.ts';
import { reportError, type Terminal, viewIn, writeJson, writeLines } from './terminal.ts';

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
      return source(command.citation, answerer, terminal, command.json);
    case 'visits':
      return visits(answerer, terminal, command.json);
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
    const answer = await answerer.ask(question, { fallbackLanguage: terminal.language });
    if (json) writeJson(terminal, answerAsJson(answer));
    else {
      const lines = renderAnswer(answer, viewIn(terminal, answer.language));
      writeLines(terminal.output, [...heading, ...lines]);
    }
    return 0;
  } catch (error) {
    const language = languageOfQuestion(question) ?? terminal.language;
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

function source(citation: string, answerer: Answerer, terminal: Terminal, json: boolean): ExitCode {
  try {
    const card = answerer.source(asCitation(citation));
    if (json) writeJson(terminal, sourceAsJson(card));
    else writeLines(terminal.output, renderSource(card, viewIn(terminal, terminal.language)));
    return 0;
  } catch (error) {
    return failed({ citation }, error, terminal, json, terminal.language);
  }
}

function visits(answerer: Answerer, terminal: Terminal, json: boolean): ExitCode {
  const found = answerer.visits();
  if (json) for (const visit of found) writeJson(terminal, visitAsJson(visit));
  else writeLines(terminal.output, renderVisits(found, viewIn(terminal, terminal.language)));
  return 0;
}

function index({ answerer, milliseconds }: Opened, terminal: Terminal, json: boolean): ExitCode {
  const { language } = terminal;
  const { summary } = answerer;
  if (json) {
    writeJson(terminal, {
      documents: summary.documents,
      passages: summary.passages,
      languages: summary.languages,
      visits: summary.visits,
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
  language: Language,
): ExitCode {
  reportError(terminal, error, language);
  if (json) writeJson(terminal, { ...about, error: errorAsJson(error, language) });
  return exitCodeOf(error);
}
