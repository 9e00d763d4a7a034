import type { Language } from '../../domain/language.ts';
import { isWide } from '../clean.ts';
import type { Piece } from '../formats/reader.ts';
import { rulesOf } from '../language/all.ts';
import { splitSentences } from '../sentences/split.ts';
import { findAddresses } from './addresses.ts';

/** Longest title that is made from a sentence, in UTF-16 units; Chinese characters say more. */
const longestTitle = 80;
const longestChineseTitle = 36;
const longestCompared = 300;
const siteAfterBar = /^(?<title>.{8,}?)\s*[|｜_]\s*(?<site>[^|｜_]{2,40})$/u;
const siteAfterDash = /^(?<title>.{8,}?)\s[-–—]\s(?<site>\S+)$/u;

/** For comparing headlines: letters and digits only. A long text is compared as it stands. */
export function comparable(text: string): string {
  return text.length > longestCompared ? text : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The piece that is the document's headline: above the article, and the one that comes again if one does. */
export function titlePiece(pieces: readonly Piece[]): Piece | undefined {
  const firstContent = pieces.findIndex(({ kind }) => kind !== 'line' && kind !== 'heading');
  const above = firstContent === -1 ? pieces : pieces.slice(0, firstContent);
  const headings = above.filter(({ kind }) => kind === 'heading');
  const topHeading = pieces.find(({ kind, level }) => kind === 'heading' && level === 1);
  const [firstHeading] = headings;
  if (topHeading ?? firstHeading) return topHeading ?? firstHeading;
  const repeated = repeatedTexts(pieces);
  const isRepeated = ({ text }: Piece): boolean => repeated.has(comparable(text));
  const isLong = ({ text }: Piece): boolean =>
    text.split(' ').length > 2 || [...text].filter(isWide).length > 7;
  const again = above.find((piece) => isLong(piece) && isRepeated(piece));
  // Where there are only lines, the first is over all of them.
  return again ?? (firstContent === -1 ? undefined : above.find(isLong)) ?? above[0];
}

function repeatedTexts(pieces: readonly Piece[]): Set<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of pieces) {
    const words = comparable(text);
    if (once.has(words)) repeated.add(words);
    once.add(words);
  }
  return repeated;
}

export interface SplitTitle {
  readonly title: string;
  /** The site's name after the title, as in 'Ein Titel | Musterstadt'. */
  readonly site?: string;
}

export function withoutSite(headline: string): SplitTitle {
  const bar = siteAfterBar.exec(headline)?.groups;
  if (bar?.['title'] !== undefined && bar['site'] !== undefined) {
    return { title: bar['title'], site: bar['site'] };
  }
  const dash = siteAfterDash.exec(headline)?.groups;
  const isAddress = findAddresses(dash?.['site'] ?? '').rest.trim() === '';
  if (dash?.['title'] !== undefined && dash['site'] !== undefined && isAddress) {
    return { title: dash['title'], site: dash['site'] };
  }
  return { title: headline };
}

const siteAfterMark =
  /^(?<title>.{6,}?)\s*(?:\s[-–—]\s|[|｜_])\s*(?<site>[\p{Lu}\p{Script=Han}][^|｜_]{1,39})$/u;

/** The site's name in 'Ein Titel - Musterstadt' where 'Ein Titel' stands on its own as well. */
export function siteOfPageTitle(line: string, others: readonly string[]): string | undefined {
  const parts = siteAfterMark.exec(line)?.groups;
  const title = parts?.['title'];
  return title !== undefined && others.includes(title) ? parts?.['site'] : undefined;
}

/** A title for a text that has none: its first sentence, cut at a word that can stand at the end. */
export function titleFromText(text: string, language: Language): string {
  const [first] = splitSentences(text, language);
  const sentence = first === undefined ? text : text.slice(first.start, first.end);
  const whole = sentence.replace(/[.。]$/u, '');
  const longest = language === 'zh' ? longestChineseTitle : longestTitle;
  if (whole.length <= longest) return whole;
  const cut = language === 'zh' ? cutChinese(whole, longest) : cutLatin(whole, longest, language);
  return `${cut}…`;
}

function cutChinese(sentence: string, longest: number): string {
  const start = [...sentence].slice(0, longest).join('').slice(0, longest);
  const clause = start.search(/[，；：、][^，；：、]*$/u);
  return (clause > longest / 2 ? start.slice(0, clause) : start).replace(/[\ud800-\udbff]$/u, '');
}

function cutLatin(sentence: string, longest: number, language: Language): string {
  const start = sentence.slice(0, longest);
  const words = start.slice(0, start.lastIndexOf(' ')).split(' ');
  const weak = new Set(rulesOf[language].functionWords);
  while (words.length > 3 && weak.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  const cut = words.join(' ').replace(/[\s,;:–—(„“"-]+$/u, '');
  return cut === '' ? start.replace(/[\ud800-\udbff]$/u, '') : cut;
}
