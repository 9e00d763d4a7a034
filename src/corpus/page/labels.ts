import { eachMatch } from '../../domain/each-match.ts';
import { collapseSpaces } from '../clean.ts';
import { onlyDates } from './date-words.ts';
import type { LineFacts } from './line-facts.ts';
import { allEntries, alternatives } from './words.ts';

const origin = new Set(allEntries('origin'));
const author = new Set(allEntries('author'));
const picture = new Set(allEntries('picture'));
const withColon = alternatives([
  ...allEntries('origin', 'author', 'credit', 'picture', 'published', 'updated'),
]);
const label = new RegExp(
  `(?<![\\p{Script=Latin}])(?<name>${withColon})\\s?[:：]\\s*|(?<![\\p{L}])(?<word>photos?\\sby|pictures?\\sby|provided\\sto|图/)\\s?`,
  'giu',
);
const mayHaveLabel = /[:：]|图\/|\bby\b|\bprovided\b/iu;
const longestValue = 80;
const sentenceInside = /[。！？]|[.!?]\s+\p{Lu}\p{Ll}/u;
const edges = /^[\s|｜/·,;，；、（()）[\]【】–—-]+|[\s|｜/·,;，；、（([【–—-]+$/gu;

export interface LabelledLine {
  /** What stands before the first label. */
  readonly before: string;
  readonly facts: LineFacts;
}

/**
 * Parts 'Quelle: Musterbote Foto: A. Muster' by its labels.
 * @returns undefined where the text after a label is too long for a name, so that the line is text
 */
export function fields(line: string): LabelledLine | undefined {
  const matches = mayHaveLabel.test(line) ? [...eachMatch(label, line)] : [];
  const [first] = matches;
  if (first === undefined) return { before: line, facts: {} };
  const facts: { origin?: string; author?: string } = {};
  for (const [index, match] of matches.entries()) {
    const end = matches[index + 1]?.index ?? line.length;
    const value = closed(
      collapseSpaces(line.slice(match.index + match[0].length, end).replace(edges, '')),
    );
    const name = (match.groups?.['name'] ?? match.groups?.['word'] ?? '')
      .toLowerCase()
      .replace(/\s+/gu, ' ');
    const isPicture = picture.has(name) || match.groups?.['word'] !== undefined;
    if (!isPicture && !isName(value)) return undefined;
    if (value === '' || isPicture) continue;
    if (origin.has(name)) facts.origin ??= value;
    else if (author.has(name)) facts.author ??= value;
  }
  return { before: line.slice(0, first.index), facts };
}

/** Without the end of a bracket that began before the label. */
function closed(value: string): string {
  return /[(（]/u.test(value) ? value : value.replace(/[\s)）\]】]+$/u, '');
}

/** Short, and no text of sentences; '3. Mai 2021' is a date. */
function isName(value: string): boolean {
  return value.length <= longestValue && (onlyDates(value) || !sentenceInside.test(value));
}
