import { Lexer, type Token, type Tokens } from 'marked';
import { collapseSpaces } from '../clean.ts';
import { htmlParagraphs } from './html-remains.ts';
import { inlineLines, pictureDescriptions } from './markdown-inline.ts';
import { isMarkedToken } from './marked-token.ts';
import type { FormatReader, Piece } from './reader.ts';
import { textPieces } from './text.ts';
import { readTextFile } from './text-file.ts';

/** A paragraph above a line of hyphens is a heading in Markdown; a long one was meant as a paragraph. */
const longestUnderlinedHeading = 120;

/** Markdown as the plain text that a reader sees: no marks, no addresses behind links, no comments. */
export const markdownReader: FormatReader = {
  format: 'markdown',
  endings: ['.md', '.markdown'],
  read(bytes, file) {
    const { yaml, body } = readTextFile(bytes, file);
    const pieces = Lexer.lex(body)
      .flatMap(blockPieces)
      .filter(({ text }) => text !== '');
    return yaml === undefined ? { pieces } : { pieces, frontMatter: yaml };
  },
};

function blockPieces(token: Token): Piece[] {
  if (!isMarkedToken(token)) return [];
  switch (token.type) {
    case 'heading':
      return headingPieces(token);
    case 'list':
      return token.items.flatMap(itemPieces);
    case 'table':
      return [token.header, ...token.rows].map(rowPiece);
    case 'blockquote':
      return token.tokens.flatMap(blockPieces);
    case 'code':
      return codePieces(token);
    case 'html':
      return htmlParagraphs(token.raw).map((text) => ({ kind: 'paragraph', text }));
    case 'paragraph':
      return paragraphPieces(token.tokens);
    case 'text':
      return paragraphPieces(token.tokens ?? [token]);
    default:
      return [];
  }
}

function headingPieces({ raw, depth, tokens }: Tokens.Heading): Piece[] {
  const text = inlineLines(tokens).join(' ');
  const isUnderlined = !raw.trimStart().startsWith('#');
  const isParagraph =
    isUnderlined && (text.length > longestUnderlinedHeading || /[.!。！]$/u.test(text));
  return [isParagraph ? { kind: 'paragraph', text } : { kind: 'heading', text, level: depth }];
}

function paragraphPieces(tokens: readonly Token[]): Piece[] {
  const lines = inlineLines(tokens);
  if (lines.length > 0) return lines.map((text) => ({ kind: 'paragraph', text }));
  return pictureDescriptions(tokens).map((text) => ({ kind: 'boilerplate', text }));
}

/** The number as it was written: Markdown would count '5. Juni' after '3. Mai' as 4. */
function itemPieces(item: Tokens.ListItem): Piece[] {
  const number = /^\s*(\d{1,9}[.)])\s/u.exec(item.raw)?.[1];
  const pieces = item.tokens.flatMap(blockPieces).filter(({ text }) => text !== '');
  return pieces.map((piece, index) => {
    const text = index === 0 && number !== undefined ? `${number} ${piece.text}` : piece.text;
    return piece.kind === 'paragraph' ? { kind: 'item', text } : { ...piece, text };
  });
}

function rowPiece(row: readonly Tokens.TableCell[]): Piece {
  const cells = row.map(({ tokens }) => inlineLines(tokens).join(' '));
  return { kind: 'row', text: cells.filter((cell) => cell !== '').join(' | ') };
}

/** What is merely indented is often an ordinary text; what stands in a fence is not to be quoted. */
function codePieces({ codeBlockStyle, text }: Tokens.Code): Piece[] {
  if (codeBlockStyle === 'indented') return textPieces(text);
  return [{ kind: 'boilerplate', text: collapseSpaces(text) }];
}
