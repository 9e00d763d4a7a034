import { allRules } from '../language/all.ts';
import { allEntries, alternatives } from './words.ts';

/** What a bracket says about who made an article: the writer is named, who did the rest is not. */
export interface Roles {
  readonly author?: string;
}

const authorWords = new Set(allEntries('author', 'byline'));
const all = [...new Set(allEntries('author', 'byline', 'credit', 'picture'))];
const isHan = (word: string): boolean => /\p{Script=Han}$/u.test(word);
/** '文' and '图' begin names as well: they are roles only where they stand apart. */
const joinable = alternatives(all.filter((word) => isHan(word) && word.length > 1));
const apart = alternatives(all);
const hanName = '[\\p{Script=Han}·]{2,10}';
const notHanName = new RegExp(
  `(?:${alternatives(allRules.flatMap(({ page }) => page.organisations))})$`,
  'u',
);
const role = new RegExp(
  `^(?:(?<apart>${apart})\\.?(?:[\\s:：/]+|$)|(?<joined>${joinable})(?=${hanName}(?:[\\s、]|$)))`,
  'iu',
);
const boundary = new RegExp(
  `[;；]\\s*|\\s+(?=(?:${apart})\\.?(?:[\\s:：/]|$)|(?:${joinable})${hanName}(?:[\\s、]|$))`,
  'iu',
);
const hanNames = new RegExp(`^${hanName}(?:[\\s、]+${hanName}){0,3}$`, 'u');
const latinNames =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:von|van|de|der|zu))?(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,|\s(?:and|und|&))\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}){0,3}$/u;

/** '记者 王芳 摄影 刘强', 'Text: Anna Vogt'; undefined where not every part begins with a role. */
export function readRoles(inside: string): Roles | undefined {
  const parts = inside.split(boundary).filter((part) => part.trim() !== '');
  const read = parts.map(readRole);
  if (read.length === 0 || read.some((found) => found === undefined)) return undefined;
  const author = read.find((found) => found?.author !== undefined)?.author;
  return author === undefined ? {} : { author };
}

function readRole(part: string): Roles | undefined {
  const match = role.exec(part);
  const word = match?.groups?.['apart'] ?? match?.groups?.['joined'];
  if (match === null || word === undefined) return undefined;
  const name = part.slice(match[0].length).trim();
  if (name === '') return isHan(word) ? {} : undefined;
  if (!isPersonName(name)) return undefined;
  return authorWords.has(word.toLowerCase().replace(/\s+/gu, ' ')) ? { author: name } : {};
}

function isPersonName(name: string): boolean {
  return (hanNames.test(name) && !notHanName.test(name)) || latinNames.test(name);
}

/** '青江日报', 'Coastal News'; a few Chinese characters may as well be a name or a remark. */
export function mayPublish(name: string): boolean {
  return !/^[\p{Script=Han}·\s]+$/u.test(name) || notHanName.test(name);
}
