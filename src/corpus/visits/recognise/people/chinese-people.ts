import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { placeNamed } from '../../../places/find-places.ts';
import { visitRules } from '../../rules/all.ts';
import { chineseNames } from '../../rules/zh-names.ts';
import { overlaps } from '../patterns/pattern.ts';
import { foreignNames } from './foreign-names.ts';
import { foreignNamesBeforeTitles, loneForeignName } from './lone-foreign-names.ts';
import type { FoundPerson } from './people.ts';

const { roles, notNames } = visitRules.zh;
const roleSource = longestFirst(roles).join('|');
const roleEnd = new RegExp(`(?:${roleSource})$`, 'u');
const roleWord = new RegExp(`(?:${roleSource})`, 'gu');
const roleAfter = new RegExp(`^(?:副|总|代)?(?:${roleSource})`, 'u');
const surname = `(?:${chineseNames.double}|[${chineseNames.single}]|${chineseNames.towards})`;
const sure = new RegExp(`^[${chineseNames.sure}]`, 'u');
const chinese = new RegExp(`^${surname}\\p{Script=Han}{1,2}`, 'u');
const double = new RegExp(`^(?:${chineseNames.double})`, 'u');
const follow = new RegExp(
  `^(?:[^\\p{Script=Han}]|$|${longestFirst(chineseNames.follow.split('|')).join('|')})`,
  'u',
);
const notInNames = new RegExp(`[${chineseNames.notInNames}]`, 'u');
const cut = new RegExp(
  `(?:(?:来自|出席|参加|参与|负责)[^，。；]{1,16}的|以(?!色列)|${chineseNames.before})`,
  'gu',
);
/** A name without a title before it, told by the verb or the title after it. */
const strongRoles = longestFirst(
  roles.filter((role) => !/代表|专家|员$|记者|家$|师$/u.test(role)),
).join('|');
const bareName = new RegExp(
  `(?<=^|[，。、；：（(\\s]|由|和|与|及|邀请|${chineseNames.houses})(?=${surname}\\p{Script=Han}{1,3}?(?:${chineseNames.leads}|(?:副|总|代)?(?:${strongRoles})))`,
  'gu',
);
const break_ = /[，。；：、！？“”《》()（）【】／/|｜\s]/u;
const longestRole = 30;
/** After these anything may stand. */
const weakRole = /(?:代表|专家|教授|博士|会员|委员|学者|领导|记者|团员|成员|教师|老师|医生)$/u;

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** Chinese names after or before a title, and foreign ones by their point or their letters. */
export function chinesePeople(text: string): FoundPerson[] {
  const found = foreignNames(text, roleEnd, follow).map((name) => withRole(text, name));
  const addForeign = (name: Span | undefined): boolean => {
    if (name === undefined || found.some((other) => overlaps(other, name))) return false;
    found.push(withRole(text, name));
    return true;
  };
  for (const name of foreignNamesBeforeTitles(text)) addForeign(name);
  const add = (start: number, isSure: boolean): void => {
    const end = nameEnd(text, start, isSure);
    if (end === undefined || found.some((other) => overlaps(other, { start, end }))) return;
    if (placeNamed(text.slice(start, end)) !== undefined) return;
    found.push(withRole(text, { start, end }));
    // '副市长张三、李四陪同'
    if (text.charAt(end) === '、') add(end + 1, false);
  };
  for (const match of eachMatch(roleWord, text)) {
    const start = match.index + match[0].length;
    const isSure = !weakRole.test(match[0]);
    if (!isSure || !addForeign(loneForeignName(text, start))) add(start, isSure);
  }
  for (const match of eachMatch(bareName, text)) add(match.index, false);
  return found.filter((person) => !isByline(text, person)).sort((a, b) => a.start - b.start);
}

function isByline(text: string, { role }: FoundPerson): boolean {
  return role !== undefined && /(?:记者|通讯员|编辑|摄影)$/u.test(text.slice(role.start, role.end));
}

/** Two characters or three: whichever is followed by a word that follows names. */
function nameEnd(text: string, start: number, isSure: boolean): number | undefined {
  const rest = text.slice(start, start + 9);
  if (!chinese.test(rest) || notNames.some((word) => rest.startsWith(word))) return undefined;
  const isDouble = double.test(rest);
  const fitting = (isDouble ? [4, 3] : [3, 2])
    .filter((length) => isName(rest.slice(0, length), length, isDouble))
    .map((length) => ({ length, certainty: certaintyOf(rest.slice(length)) }))
    .sort((a, b) => b.certainty - a.certainty);
  const [best] = fitting;
  if (best === undefined || (best.certainty === 0 && !isSure)) return undefined;
  return start + best.length;
}

function isName(name: string, length: number, isDouble: boolean): boolean {
  if (name.length < length || break_.test(name)) return false;
  // No surname stands alone: '区长纪向阳' cannot be 纪, who speaks to somebody.
  return !notInNames.test(name.slice(isDouble || (length > 2 && sure.test(name)) ? 2 : 1));
}

/** How long the word is that follows names: '王勇陪同' is 王勇 and 陪同, not 王勇陪 and 同. */
function certaintyOf(rest: string): number {
  const match = follow.exec(rest)?.[0];
  if (match !== undefined) return /\p{Script=Han}/u.test(match) ? match.length : 3;
  if (roleAfter.test(rest)) return 2;
  return notInNames.test(rest.charAt(0)) ? 1 : 0;
}

function withRole(text: string, name: Span): FoundPerson {
  const role = roleBeforeName(text, name.start) ?? roleAfterName(text, name.end);
  if (role === undefined) return { ...name, whole: name };
  const whole = { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) };
  return { ...name, role, whole };
}

function roleBeforeName(text: string, end: number): Span | undefined {
  const lead = text.slice(Math.max(0, end - longestRole), end);
  if (!roleEnd.test(lead)) return undefined;
  let start = end;
  while (start > end - longestRole && start > 0 && !break_.test(text.charAt(start - 1))) start -= 1;
  const span = text.slice(start, end);
  const at = [...eachMatch(cut, span)].findLast(({ index, 0: word }) =>
    roleEnd.test(span.slice(index + word.length)),
  );
  const from = at === undefined ? start : start + at.index + at[0].length;
  return from < end ? { start: from, end } : undefined;
}

/** '王伟局长', '汉斯·迈尔（Hans Maier）教授'; '李娜女士' has no role. */
function roleAfterName(text: string, start: number): Span | undefined {
  const bracket = /^[（(][\p{L}\s.·-]{3,40}[）)]/u.exec(text.slice(start, start + 44))?.[0] ?? '';
  const from = start + bracket.length;
  const match = roleAfter.exec(text.slice(from, from + 8));
  return match === null ? undefined : { start: from, end: from + match[0].length };
}
