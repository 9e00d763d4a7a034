import { eachMatch } from '../../domain/each-match.ts';
import type { Language } from '../../domain/language.ts';
import type { Span } from '../../domain/span.ts';
import { bracketsOf } from './brackets.ts';
import { endsChineseSentence } from './chinese.ts';
import { closingMarks } from './closing-marks.ts';
import { endsLatinSentence } from './latin.ts';
import type { Paragraph, SentenceEnd } from './paragraph.ts';
import { quotesOf } from './quotes.ts';

const endMarks = /[.!?…。！？｡．‼⁇⁈⁉]+(?:\s?\.(?=[\s.]|$))*/gu;
const blankLine = /\n[^\S\n]*\n/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const wideMarks = /[。！？｡．]/u;

/**
 * The sentences of a paragraph, in order, each `[start, end)` of the text without white space at its
 * ends. Every character is in exactly one sentence or is white space between two.
 *
 * Rules of our own instead of Intl.Segmenter: its cuts change with the version of ICU, and a
 * citation must not change while its document does not.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const paragraph = {
    text,
    language,
    brackets: bracketsOf(text),
    quotes: quotesOf(text, language),
  };
  const cuts: Span[] = [];
  for (const match of eachMatch(blankLine, text)) {
    cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  let sentenceStart = skipSpaces(text, 0);
  for (const match of eachMatch(endMarks, text)) {
    const end = sentenceEnd(paragraph, match.index, match[0]);
    if (end.next <= sentenceStart) continue;
    if (!endsSentence(paragraph, end, sentenceStart)) continue;
    cuts.push({ start: end.close, end: end.next });
    sentenceStart = end.next;
  }
  return piecesBetween(text, cuts);
}

function sentenceEnd(
  { text, language, quotes }: Paragraph,
  start: number,
  marks: string,
): SentenceEnd {
  const end = start + marks.length;
  const close = closingMarks(text, end, language, quotes);
  return { start, end, marks, close, next: skipSpaces(text, close) };
}

function endsSentence(paragraph: Paragraph, end: SentenceEnd, sentenceStart: number): boolean {
  if (end.next >= paragraph.text.length) return true;
  if (staysInBrackets(paragraph, end, sentenceStart)) return false;
  const isChinese = isChineseEnd(paragraph, end);
  return isChinese
    ? endsChineseSentence(paragraph, end)
    : endsLatinSentence(paragraph, end, sentenceStart);
}

function isChineseEnd(
  { text, language }: Paragraph,
  { start, marks, close }: SentenceEnd,
): boolean {
  if (wideMarks.test(marks)) return true;
  if (language !== 'zh') return false;
  const followsChinese = /[\p{Script=Han}”’」』）》]/u.test(text.charAt(start - 1));
  // 'OK?当然' is two sentences, 'Ltd.在此' is one.
  return followsChinese || (/[!?]/u.test(marks) && /\p{Script=Han}/u.test(text.charAt(close)));
}

/** A title in 《》 is one word; in other brackets a sentence ends only where one began inside them. */
function staysInBrackets(paragraph: Paragraph, end: SentenceEnd, sentenceStart: number): boolean {
  const bracket = paragraph.brackets.get(end.start);
  if (bracket === undefined || end.close >= bracket.end) return false;
  return bracket.start > sentenceStart || /[《〈]/u.test(paragraph.text.charAt(bracket.start));
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** What lies between the cuts, trimmed; a piece without a letter or digit goes with its neighbour. */
function piecesBetween(text: string, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let pending: number | undefined;
  const ordered = [...cuts].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const cut of [...ordered, { start: text.length, end: text.length }]) {
    const piece = trimmed(text, from, Math.max(from, cut.start));
    from = Math.max(from, cut.end);
    if (piece === undefined) continue;
    const last = pieces.at(-1);
    if (!letterOrDigit.test(text.slice(piece.start, piece.end))) {
      if (last === undefined) pending ??= piece.start;
      else pieces[pieces.length - 1] = { start: last.start, end: piece.end };
      continue;
    }
    pieces.push({ start: pending ?? piece.start, end: piece.end });
    pending = undefined;
  }
  const rest = pending === undefined ? undefined : trimmed(text, pending, text.length);
  return rest === undefined ? pieces : [...pieces, rest];
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start === end ? undefined : { start, end };
}
