import type { Readable, Writable } from 'node:stream';
import { inspect } from 'node:util';
import { BrueckeError } from '../domain/errors.ts';
import { errorSentence } from '../messages/index.ts';
import type { ReaderLanguage } from '../messages/reader-language.ts';
import { printable, printableLine } from './printable.ts';
import { readableColumns, type View } from './render/view.ts';
import type { Style } from './style.ts';

/** Where words come from and go to, and what is known about it. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** A person types here: input and output are a terminal. */
  readonly interactive: boolean;
  /** Lines on `errors` can be written over. */
  readonly errorsInteractive: boolean;
  readonly style: Style;
  /** Columns of the window now; undefined where there is none. */
  readonly columns: () => number | undefined;
  /** ReaderLanguage of the environment, until a question says another. */
  readonly language: ReaderLanguage;
  /** Show the stack trace of an error. */
  readonly debug: boolean;
  /** Milliseconds from any start. */
  readonly now: () => number;
}

export function viewIn(terminal: Terminal, language: ReaderLanguage): View {
  return { language, columns: readableColumns(terminal.columns()), style: terminal.style };
}

export function writeLines(stream: Writable, lines: readonly string[]): void {
  stream.write(lines.map((line) => `${line}\n`).join(''));
}

/** What JSON leaves as it is although a terminal would obey it, or an editor hide it. */
const unescapedByJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** One value on one line, which says the same but has no effect where it is shown. */
export function writeJson(terminal: Terminal, value: unknown): void {
  const json = JSON.stringify(value).replace(
    unescapedByJson,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  terminal.output.write(`${json}\n`);
}

const mostCauses = 10;

/**
 * A sentence on `errors`, before it one for each thing that together led to it (the documents that
 * could not be read, where none could); the stack trace after it where the operator asked for it.
 */
export function reportError(terminal: Terminal, error: unknown, language: ReaderLanguage): void {
  const cause = error instanceof BrueckeError ? error.cause : undefined;
  const causes = cause instanceof AggregateError ? cause.errors.slice(0, mostCauses) : [];
  writeLines(
    terminal.errors,
    [...causes, error].map((each) => printableLine(errorSentence(each, language))),
  );
  showTrace(terminal, error);
}

export function showTrace(terminal: Terminal, error: unknown): void {
  if (terminal.debug) writeLines(terminal.errors, [printable(inspect(error))]);
}

/** Columns of a window. Some have none, as under `script`, in CI and in containers, and say 0. */
export function windowColumns(
  stream: { readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): number | undefined {
  return stream.columns || Number(environment['COLUMNS']) || undefined;
}
