import type { MarkedToken, Token } from 'marked';
import { collapseSpaces, joinLines } from '../clean.ts';
import { readFurniture } from '../page/furniture.ts';
import { decodeReferences } from './entities.ts';
import { isMarkedToken } from './marked-token.ts';

const lineBreak = /^<br\s*\/?>$/iu;
const footnote = /\[\^[^\]\s]+\]:?\s?/gu;
/** Left over where CommonMark takes emphasis beside Chinese punctuation for plain characters. */
const strayEmphasis = /\*\*|(?<!\w)__|__(?!\w)/gu;

/** Stands for a line end that only wraps the author's line; texts have no control characters. */
const softBreak = '\u0001';

/**
 * The lines of inline Markdown as plain text: one, unless the author broke it on purpose.
 * Lines that were only wrapped are joined.
 */
export function inlineLines(tokens: readonly Token[]): string[] {
  return inlineText(tokens)
    .split('\n')
    .flatMap((line) => joinWrapped(line.split(softBreak).map(collapseSpaces)))
    .filter((line) => line !== '');
}

/**
 * One line of those that the author's editor wrapped, but 'Foto: A. Muster' above the text and
 * 'Quelle: Musterbote' below it, as pasted from a page, stay lines of their own.
 */
function joinWrapped(lines: readonly string[]): string[] {
  if (lines.length < 2) return [...lines];
  const first = lines.findIndex((line) => !standsApart(line));
  if (first === -1) return [...lines];
  const last = lines.findLastIndex((line) => !standsApart(line));
  return [
    ...lines.slice(0, first),
    joinLines(lines.slice(first, last + 1)),
    ...lines.slice(last + 1),
  ];
}

function standsApart(line: string): boolean {
  const kind = readFurniture(line)?.kind;
  return (kind === 'facts' || kind === 'file') && !/^\d/u.test(line);
}

/** Descriptions of pictures: kept where a paragraph is nothing but pictures. */
export function pictureDescriptions(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (!isMarkedToken(token)) return [];
    if (token.type === 'image') return [collapseSpaces(decodeReferences(token.text))];
    return 'tokens' in token && token.tokens !== undefined ? pictureDescriptions(token.tokens) : [];
  });
}

function inlineText(tokens: readonly Token[]): string {
  return tokens.filter(isMarkedToken).map(tokenText).join('');
}

function tokenText(token: MarkedToken): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'codespan':
    case 'escape':
      return token.text;
    case 'html':
      return lineBreak.test(token.text.trim()) ? '\n' : '';
    case 'image':
    case 'checkbox':
      return '';
    case 'del':
      // '10~20人、30~40人' means two ranges, not a deletion.
      return token.raw.startsWith('~~')
        ? inlineText(token.tokens)
        : `~${inlineText(token.tokens)}~`;
    case 'link':
    case 'strong':
    case 'em':
      return inlineText(token.tokens);
    case 'text':
      return token.tokens === undefined ? proseText(token.text) : inlineText(token.tokens);
    default:
      return proseText(token.raw);
  }
}

function proseText(text: string): string {
  const prose = text.replace(footnote, '').replace(strayEmphasis, '');
  return decodeReferences(prose.replace(/[^\S\n]*\n[^\S\n]*/gu, softBreak));
}
