import { toSimplified } from '../../../../domain/chinese.ts';
import type { Block } from '../../../../domain/document.ts';
import { eachMatch } from '../../../../domain/each-match.ts';
import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { splitSentences } from '../../../sentences/split.ts';
import { rulesFor } from '../patterns/compiled.ts';

/** A sentence, or a part of one between semicolons: what is read at once. */
export interface Unit extends Span {
  readonly text: string;
  /** The text of the same length, in Simplified characters and without direct speech. */
  readonly plain: string;
  readonly heading: boolean;
  /** The whole sentence. */
  readonly sentence: Span;
}

/** Longer ones are lists or no prose at all; the bound keeps every pattern fast. */
const longest = 1200;
const semicolon = /[;；]\s*/gu;
const sentenceEnd = /[.!?。！？：:”"“»」)）\]]\s*$/u;
/** Behind the last sentence of a caption. */
const byline = /\s(?:Photos?|Pictures?|Images?|Text|Fotos?|Bild(?:er)?)(?: by)?: [^.\n]{2,60}$/u;
/** Entries of a list are sentences of their own. */
const bullet = /^\s*(?:[*•·▪‣●]|[-–—]\s)\s*/u;
/** Longer quotations are speech; shorter ones are names and mottos. */
const speech = /[„“"«「][^„“”"«»「」]{44,}?[”“"»」]|(?<=\p{Script=Han}[：，]?)“[^“”]{16,}?”/gu;

export function unitsOf(text: string, language: Language, blocks?: readonly Block[]): Unit[] {
  const pieces = blocks === undefined ? linesOf(text, language) : piecesOf(blocks);
  return pieces
    .filter(
      ({ start, end }) =>
        !rulesFor(language).furniture.test(text.slice(start, Math.min(end, start + longest))),
    )
    .flatMap((piece) => sentencesOf(text, language, piece));
}

interface Piece extends Span {
  readonly heading: boolean;
}

function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end, kind }) => ({ start, end, heading: kind === 'heading' }));
}

/** Paragraphs of bare text: lines, joined where one is broken in the middle of a sentence. */
function linesOf(text: string, language: Language): Piece[] {
  const full = language === 'zh' ? 28 : 60;
  const pieces: Piece[] = [];
  let open: Span | undefined;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = { start: match.index, end: match.index + match[0].length };
    const isBlank = match[0].trim() === '';
    const follows = open !== undefined && !/\n[^\S\n]*\n/u.test(text.slice(open.end, line.start));
    const previous: Span | undefined = open;
    if (previous !== undefined && (isBlank || !follows || bullet.test(match[0]))) {
      pieces.push(pieceOf(text, previous));
      open = undefined;
    }
    if (isBlank) continue;
    const start: number = open?.start ?? line.start;
    const isBroken = match[0].length >= full && !sentenceEnd.test(match[0]);
    if (isBroken && line.end - start < 20 * longest) {
      open = { start, end: line.end };
    } else {
      pieces.push(pieceOf(text, { start, end: line.end }));
      open = undefined;
    }
  }
  if (open !== undefined) pieces.push(pieceOf(text, open));
  return pieces;
}

function pieceOf(text: string, { start, end }: Span): Piece {
  const line = text.slice(start, end);
  return {
    start,
    end,
    heading: end - start < 160 && !sentenceEnd.test(line.replace(byline, '')) && !bullet.test(line),
  };
}

function sentencesOf(text: string, language: Language, piece: Piece): Unit[] {
  const whole = text.slice(piece.start, piece.end);
  const folded = withUsualMarks(toSimplified(whole), language);
  const plain = folded.replace(speech, (quoted) => ' '.repeat(quoted.length));
  return splitSentences(withUsualMarks(whole, language), language).flatMap((sentence) =>
    partsOf(plain, sentence)
      .filter(({ start, end }) => end - start <= longest)
      .map(({ start, end }) => ({
        start: piece.start + start,
        end: piece.start + end,
        text: whole.slice(start, end),
        plain: plain.slice(start, end),
        heading: piece.heading,
        sentence: { start: piece.start + sentence.start, end: piece.start + sentence.end },
      })),
  );
}

/** '「古船展」', '埃貢．普里布諾': marks as Taiwan and Hong Kong set them. */
function withUsualMarks(text: string, language: Language): string {
  if (language !== 'zh' || !/[「『．]/u.test(text)) return text;
  return text
    .replace(/[「『]/gu, '“')
    .replace(/[」』]/gu, '”')
    .replace(/(?<=\p{Script=Han})．(?=\p{Script=Han})/gu, '·');
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of eachMatch(semicolon, text.slice(start, end))) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...parts, { start: from, end }].filter((part) => part.start < part.end);
}
