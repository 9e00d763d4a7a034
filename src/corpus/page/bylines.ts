import { collapseSpaces } from '../clean.ts';
import { onlyDates, withoutDates } from './date-words.ts';
import { mayPublish, readRoles } from './roles.ts';
import { allEntries, alternatives } from './words.ts';

const picture = alternatives(allEntries('picture'));
const word = alternatives(allEntries('byline'));
const latinName =
  "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:von|van|de|der|zu)\\s|\\s)\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*)?";
const byline = new RegExp(
  `^(?:${word})\\s+(?<names>${latinName}(?:(?:,|\\s(?:and|und|&))\\s${latinName}){0,3})(?:\\s(?:in|aus|from)\\s\\p{Lu}\\p{L}+)?[.,]?$`,
  'iu',
);
const capitals = new RegExp(`^\\p{L}+\\s${latinName}`, 'u');
const chineseByline = new RegExp(
  `^(?:${word})\\s*[:：]?\\s*(?<names>[\\p{Script=Han}·]{2,8}(?:[\\s、][\\p{Script=Han}·]{2,8}){0,3})(?:\\s?(?:摄|文|报道))?$`,
  'u',
);
const photographer = /^(?:图为|[^，。！？]{2,40}(?:(?<!拍)摄|供图|摄影|制图)$)/u;
/** '… am Mittwoch. [Photo/Musterdienst]', '……集装箱码头。记者 王某 摄' */
const creditsAtEnd: readonly RegExp[] = [
  new RegExp(`[([（【](?:${picture})[\\s:：/][^)\\]）】]{0,60}[)\\]）】]$`, 'iu'),
  /\[[^\]]{1,40}\/[^\]]{1,40}\]$/u,
  /[\s。（(][^\s。（(]{0,10}(?:(?<!拍)摄|供图)[)）]?$/u,
];
const longestCaption = 300;

/** The author that a line of its own names: 'By Anna Muster', 'Von Anna Muster', '记者 王某'. */
export function bylineAuthor(line: string): string | undefined {
  const text = collapseSpaces(withoutDates(line));
  const named = readRoles(text)?.author;
  if (named !== undefined && /\p{Script=Han}/u.test(named)) return named;
  const latin = capitals.test(text) ? byline.exec(text)?.groups?.['names'] : undefined;
  const names = latin ?? chineseByline.exec(text)?.groups?.['names'];
  if (names !== undefined) return names.replace(/[.,]$/u, '');
  return undefined;
}

/** The words under a picture, by the photographer whom they name at their end. */
export function isCaption(line: string): boolean {
  return (
    line.length <= longestCaption &&
    [photographer, ...creditsAtEnd].some((pattern) => pattern.test(line))
  );
}

const pictureCredit = new RegExp(`^(?:${picture})(?:\\s?[:：]|\\s?/|\\sby\\s)`, 'iu');

/** 'Foto: A. Muster', '图片来源：某报': a line that begins with the credit of a picture. */
export function isPictureCredit(line: string): boolean {
  return pictureCredit.test(line);
}

export interface BracketedCredit {
  /** What is left of the line without the brackets. */
  readonly rest: string;
  readonly agency?: string;
  readonly author?: string;
}

const brackets = /[(（[【]([^()（）[\]【】]{1,60})[)）\]】]/u;
const pageWord = /\b(?:page|p|seite|s)\.?\s?\d{1,3}\b|第?\d{1,3}版/giu;

/** '(Muster Daily 12/07/2017 page24)', '（记者 王某）': the newspaper, agency or author in brackets. */
export function creditInBrackets(line: string): BracketedCredit | undefined {
  const match = brackets.exec(line);
  const inside = match?.[1];
  if (match === null || inside === undefined) return undefined;
  const rest = collapseSpaces(line.replace(match[0], ' '));
  const name = collapseSpaces(withoutDates(inside.replace(pageWord, ' ')));
  if (name === '' || onlyDates(inside)) return { rest };
  const roles = readRoles(name);
  if (roles !== undefined) return { rest, ...roles };
  const isName = name.split(' ').length <= 5 && !/[.!?。！？，,;；]/u.test(name);
  if (!isName) return undefined;
  return mayPublish(name) ? { rest, agency: name } : { rest };
}
