import { createInterface } from 'node:readline';
import type { Answerer } from '../answer/answerer.ts';
import { filterVisits, isFiltered } from '../answer/visits/filter.ts';
import { typedFilter } from '../answer/visits/typed-filter.ts';
import type { Quotation } from '../domain/answer.ts';
import { nearestOf } from '../domain/edit-distance.ts';
import { BrueckeError } from '../domain/errors.ts';
import { errorSentence, messagesIn } from '../messages/index.ts';
import { languageOf, type ReaderLanguage, readerOfText } from '../messages/reader-language.ts';
import { referenceTo } from '../references/reference.ts';
import { usualFormat } from '../references/usual-format.ts';
import { asCitation } from './as-citation.ts';
import { readLines } from './lines.ts';
import { type Opened, reportProblems } from './open.ts';
import { printableLine } from './printable.ts';
import { languageOfQuestion } from './question-language.ts';
import { renderAnswer } from './render/answer.ts';
import { changeSentence } from './render/change.ts';
import { renderConversationHelp } from './render/help.ts';
import { indented } from './render/lines.ts';
import { renderSource } from './render/source.ts';
import { renderSummary } from './render/summary.ts';
import type { View } from './render/view.ts';
import { renderVisits } from './render/visits.ts';
import { slashCommandOf, slashNames } from './slash-command.ts';
import { howToCite, typedCite } from './source-command.ts';
import { showTrace, type Terminal, viewIn, writeLines } from './terminal.ts';

const mostProblems = 10;
const longestEcho = 200;

/**
 * Talks until `/quit` or the end of the input. Lines are answered one after the other in the order
 * they came. It speaks the language of the last question, before the first that of the environment.
 */
export async function converse(opened: Opened, terminal: Terminal): Promise<void> {
  const { answerer, milliseconds } = opened;
  const { output, interactive } = terminal;
  writeLines(
    output,
    renderSummary(answerer.summary, milliseconds, viewIn(terminal, terminal.language)),
  );
  reportProblems(answerer, terminal, mostProblems);

  const conversation = new Conversation(answerer, terminal);
  const typed = interactive ? promptFor(terminal) : undefined;
  typed?.prompt();
  for await (const line of typed ?? readLines(terminal.input)) {
    const text = line.replace(/^\ufeff/u, '').trim();
    if (text !== '') {
      const reply = await conversation.reply(text);
      if (reply === 'quit') break;
      // A person sees what was typed; in a file the answers would stand there without questions.
      const echo = interactive ? [] : [terminal.style.bold(shortened(printableLine(text)))];
      writeLines(output, ['', ...echo, ...(interactive ? [] : ['']), ...reply]);
      if (interactive) writeLines(output, ['']);
    }
    typed?.prompt();
  }
  if (typed !== undefined) {
    typed.close();
    writeLines(output, [messagesIn(conversation.language).farewell]);
  }
}

function promptFor(terminal: Terminal) {
  const typed = createInterface({
    input: terminal.input,
    output: terminal.output,
    terminal: true,
    prompt: `${terminal.style.bold('›')} `,
    historySize: 200,
    removeHistoryDuplicates: true,
  });
  // Without this Ctrl-C would kill the process with the cursor in the middle of a line.
  typed.on('SIGINT', () => {
    typed.close();
  });
  typed.on('close', () => {
    terminal.output.write('\n');
  });
  return typed;
}

class Conversation {
  readonly #answerer: Answerer;
  readonly #terminal: Terminal;
  /** Of the passages of the last answer, by citation: what led to them. */
  #highlights: ReadonlyMap<string, Quotation['highlights']> = new Map();
  language: ReaderLanguage;

  constructor(answerer: Answerer, terminal: Terminal) {
    this.#answerer = answerer;
    this.#terminal = terminal;
    this.language = terminal.language;
  }

  /** The lines to show, or that the person wants to leave. */
  async reply(text: string): Promise<readonly string[] | 'quit'> {
    try {
      // Chinese keyboards write a wide slash.
      return /^[/／]/u.test(text)
        ? await this.#command(`/${text.slice(1)}`)
        : await this.#ask(text);
    } catch (error) {
      showTrace(this.#terminal, error);
      const sentence = printableLine(errorSentence(error, this.language));
      return indented(sentence, 2, viewIn(this.#terminal, this.language).columns);
    }
  }

  async #ask(question: string): Promise<string[]> {
    // Before the answer, so that an error is told in the language of the question too.
    this.language = languageOfQuestion(question, this.language);
    const answer = await this.#answerer.ask(question, {
      fallbackLanguage: languageOf(this.language),
    });
    this.language = readerOfText(question, answer.language, this.language);
    this.#highlights = new Map(
      answer.passages.map(({ citation, highlights }) => [citation, highlights]),
    );
    return renderAnswer(answer, viewIn(this.#terminal, this.language));
  }

  #source(citation: string, view: View): string[] {
    const card = this.#answerer.source(asCitation(citation));
    const highlights = this.#highlights.get(card.citation) ?? [];
    return renderSource(card, view, { howToCite: howToCite(card), highlights });
  }

  /** To be copied: neither indented nor broken into lines. */
  #cite(text: string): string[] {
    const { citation, format = usualFormat[languageOf(this.language)] } = typedCite(text);
    const card = this.#answerer.source(asCitation(citation));
    const reference = referenceTo(card, format).trimEnd().split(/\r?\n/u);
    return [...changeSentence(card, this.language), ...reference];
  }

  async #command(text: string): Promise<string[] | 'quit'> {
    const [, written = '', argument = ''] = /^(\S+)\s*(.*)$/su.exec(text) ?? [];
    const view = viewIn(this.#terminal, this.language);
    switch (slashCommandOf(written)) {
      case 'ask':
        return this.#ask(argument);
      case 'source':
        if (argument === '') {
          throw new BrueckeError('argument-missing', { command: written, argument: 'citation' });
        }
        return this.#source(argument, view);
      case 'cite':
        if (argument === '') {
          throw new BrueckeError('argument-missing', { command: written, argument: 'citation' });
        }
        return this.#cite(argument);
      case 'visits': {
        const visits = this.#answerer.visits();
        const filter = typedFilter(argument, visits);
        return renderVisits(filterVisits(visits, filter), isFiltered(filter), view);
      }
      case 'help':
        return renderConversationHelp(view);
      case 'quit':
        return 'quit';
      case undefined: {
        const nearest = nearestOf(written.toLowerCase(), slashNames(this.language), 2);
        throw new BrueckeError('command-unknown', {
          command: written,
          ...(nearest === undefined ? {} : { nearest }),
        });
      }
    }
  }
}

function shortened(text: string): string {
  return text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text;
}
