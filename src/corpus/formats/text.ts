import { collapseSpaces } from '../clean.ts';
import { endsWithAbbreviation } from '../sentences/latin.ts';
import { splitSentences } from '../sentences/split.ts';
import type { FormatReader, Piece } from './reader.ts';
import { readTextFile } from './text-file.ts';
import { unwrapLines, wrapWidth } from './unwrap.ts';

const bullet = /^(?:[-–—*•▪●◦‣·○■□➢✓✔❖◆►▶]|o(?=\s\p{Lu}))\s+(?=\S)/u;
const numbered =
  /^(?:\d{1,3}[.)]\s(?!\d{1,2}\.|\p{Lu}\p{Ll}+\s\d{4})|\(\d{1,3}\)\s?|[a-z]\)\s|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]\s?)(?=\S)/u;
const sentenceEnd = /[.!。！…][\])"'”’“»«）」』]*$/u;
const goesOn = /[,;，；、]$/u;
const han = /\p{Script=Han}/gu;
/** Longest headline, in UTF-16 units; with mostly Chinese characters. */
const longestLine = 130;
const longestChineseLine = 45;

/** Plain text: one paragraph a line or a block, entries of lists by their marks, tables by tabs. */
export const textReader: FormatReader = {
  format: 'text',
  endings: ['.txt', '.text'],
  read(bytes, file) {
    const { yaml, body } = readTextFile(bytes, file);
    const pieces = textPieces(body);
    return yaml === undefined ? { pieces } : { pieces, frontMatter: yaml };
  },
};

export function textPieces(body: string): Piece[] {
  const width = wrapWidth(body.split('\n').map((line) => line.trim()));
  return body
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .flatMap((lines) => (isTable(lines) ? lines.map(rowOf) : blockPieces(lines, width)));
}

function blockPieces(lines: readonly string[], width: number | undefined): Piece[] {
  const pieces = groupByEntry(lines.map(collapseSpaces)).flatMap((group) =>
    unwrapLines(group, width).map(pieceOf),
  );
  const [first, second] = pieces;
  if (pieces.length !== 2 || first === undefined || second?.kind !== 'line') return pieces;
  return [first, { ...second, isUnderLine: true }];
}

function rowOf(line: string): Piece {
  return { kind: 'row', text: cells(line).join(' | ') };
}

function cells(line: string): string[] {
  return line
    .split('\t')
    .map(collapseSpaces)
    .filter((cell) => cell !== '');
}

function isTable(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => cells(line).length > 1);
}

/** A line that begins with the mark of a list begins anew, however full the line before was. */
function groupByEntry(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || bullet.test(line) || isNumbered(line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** '2. November 2018 war …' at the beginning of a line is no entry. */
function isNumbered(line: string): boolean {
  return numbered.test(line);
}

/** What a line of plain text is by its marks and its length. */
export function pieceOf(line: string): Piece {
  if (bullet.test(line)) return { kind: 'item', text: line.replace(bullet, '') };
  if (isNumbered(line)) return { kind: 'item', text: line };
  return { kind: isHeadline(line) ? 'line' : 'paragraph', text: line };
}

/** Short and without the marks of a sentence: a headline, or what stands around the article. */
function isHeadline(line: string): boolean {
  const chinese = line.match(han)?.length ?? 0;
  const isChinese = chinese * 2 > line.length;
  if (line.length > (isChinese ? longestChineseLine : longestLine)) return false;
  if (goesOn.test(line)) return false;
  const language = isChinese ? 'zh' : 'de';
  if (sentenceEnd.test(line) && !endsWithAbbreviation(line)) return false;
  return splitSentences(line, language).length < 2;
}
