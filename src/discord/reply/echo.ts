import { printableLine } from '../../messages/printable.ts';
import { shortened } from './cut.ts';
import { escapeText } from './escape.ts';

const longestEcho = 300;

/** The question above the answer to a command: Discord shows others only that one was used. */
export function echoOf(question: string): string {
  return `> ${shortened(printableLine(question), longestEcho, escapeText)}`;
}

/** The question that stands above an answer, as it was asked; undefined where none does. */
export function echoIn(content: string): string | undefined {
  const [, echo] = /^> (.+)$/mu.exec(content) ?? [];
  return echo === undefined ? undefined : unescaped(echo);
}

/** Undoes `escapeText`. */
export function unescaped(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}
