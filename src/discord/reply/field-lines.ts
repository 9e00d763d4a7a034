import type { AskedField } from '../../domain/answer.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { fieldLine, type LinePart, labelBefore } from '../../messages/visit-field.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { shortened } from './cut.ts';
import { escapeText } from './escape.ts';

/** Of all lines, so that the question still fits above them; of what stands beside an answer. */
const longestLines = 1650;
const longestPart = 60;
const longestCitation = 95;
const shortestAnswer = 40;

/** What the data say of a field, a line for each visit, the answer in bold; undefined: nothing. */
export function fieldLines(
  asked: AskedField | undefined,
  language: ReaderLanguage,
): string | undefined {
  if (asked === undefined) return undefined;
  if (asked.told.length === 0) return visitMessagesIn(language).manyFit(asked.fitting);
  const limit = longestLines / asked.told.length;
  return asked.told
    .map(({ visit, citations }) => {
      const told = { visit, citations: citations.slice(0, asked.told.length > 1 ? 1 : undefined) };
      return lineWithin(limit, fieldLine(told, asked.field, language), language);
    })
    .join('\n');
}

function lineWithin(limit: number, parts: readonly LinePart[], language: ReaderLanguage): string {
  const answers = parts.filter(({ kind }) => kind === 'answer');
  const around = joined(parts, 0, language).length;
  const share = Math.floor((limit - around) / Math.max(1, answers.length));
  return joined(parts, Math.max(shortestAnswer, share), language);
}

function joined(parts: readonly LinePart[], answer: number, language: ReaderLanguage): string {
  return parts
    .map(({ text, label, kind }) => {
      const before = label === undefined ? '' : labelBefore(label, language);
      const limits = { answer, mark: longestPart, citation: longestCitation };
      const words = shortened(
        printableLine(text),
        kind === undefined ? longestPart : limits[kind],
        escapeText,
      );
      if (kind === 'answer') return `${before}**${words}**`;
      return kind === 'mark' ? `*${words}*` : `${before}${words}`;
    })
    .join(' · ');
}
