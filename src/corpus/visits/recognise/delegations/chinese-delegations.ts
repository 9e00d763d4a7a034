import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { visitRules } from '../../rules/all.ts';
import { chineseNames } from '../../rules/zh-names.ts';
import { chineseVisitors } from '../../rules/zh-visitors.ts';
import { overlaps } from '../patterns/pattern.ts';
import { openingOf } from '../sentences/chinese-brackets.ts';
import type { FoundDelegation } from './delegations.ts';

const number = '(?:近|约|逾)?[\\d〇零一二两三四五六七八九十百]+(?:余|多)?(?:名|位|人)';
const firms = '[\\d二两三四五六七八九十]+(?:余|多)?家';
const groupSource = [...visitRules.zh.groups].sort((a, b) => b.length - a.length).join('|');
const memberSource = visitRules.zh.members.join('|');
const group = new RegExp(
  `(?:${groupSource}|${chineseVisitors.anyGroup})(?:一行)?(?:${number})?`,
  'gu',
);
const members = new RegExp(
  `(?:来自[^，。；：、（）]{0,16}?)?${number}[^，。；：、（）]{0,18}?(?:${memberSource}|${chineseVisitors.callings})(?!处|团|会|宫|节|报|部|大)|(?:${firms}|来自)[^，。；：、（）]{0,18}?(?:${memberSource})(?!处|团|会|宫|节|报|部|大)|(?:德国|德方|中方|中国|友城|外国|来访)[^，。；：、了的（）]{0,14}?(?:${memberSource})(?!处|团|会|宫|节|报|部|大)(?:一行)?(?:${number})?`,
  'gu',
);
/** '院长陈思远率团访问', where no group is named. */
const led = new RegExp(`(?:${chineseVisitors.led})`, 'gu');
const edge = /[，。；：、！？“”《》()（）|｜\s]/u;
const cut = new RegExp(`(?:${chineseVisitors.cut}|${chineseNames.before})`, 'gu');
const otherNumber = new RegExp(`${chineseVisitors.otherNumber}$`, 'u');
const longest = 44;
const bareGroup = new RegExp(
  `^(?:${chineseVisitors.pronouns})*(?:${groupSource}|\\p{Script=Han}{0,2}[团队组]|客人|来宾|嘉宾|外宾|师生)?(?:一行)?$`,
  'u',
);

/** Groups of visitors as a Chinese sentence names them. */
export function chineseDelegations(text: string): FoundDelegation[] {
  const found: FoundDelegation[] = [];
  const add = (start: number, end: number): void => {
    const name = text.slice(start, end);
    const bare = bareGroup.test(name);
    // '六十二岁的德国工程师' is one, and no group.
    if (name.includes('岁的')) return;
    if (end > start && !found.some((other) => overlaps(other, { start, end })))
      found.push({ start, end, bare });
  };
  for (const match of eachMatch(group, text)) {
    const end = match.index + match[0].length;
    add(startOfName(text, match.index, end), end);
  }
  for (const match of eachMatch(members, text)) {
    if (!isOfGroup(text, { start: match.index, end: match.index })) continue;
    const end = match.index + match[0].length;
    add(startOfName(text, match.index, end), end);
  }
  if (!found.some(({ bare }) => !bare)) {
    for (const match of eachMatch(led, text)) {
      const end = match.index + match[0].length;
      const start = startOfName(text, match.index, end);
      if (match.index - start > 3) add(start, end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** '每年互派10名学员': a number, and not of those who came. */
export function isOfGroup(text: string, { start }: Span): boolean {
  return !otherNumber.test(text.slice(Math.max(0, start - 6), start));
}

/** 'Hinrich Steffens率队': between Latin letters a space is within the name. */
function isEdge(text: string, at: number): boolean {
  if (!edge.test(text.charAt(at))) return false;
  return !/^[A-Za-zÀ-ÿ.] [A-ZÀ-Þ]$/u.test(text.slice(at - 1, at + 2));
}

/** Back to the mark or the verb before: what stands between belongs to the group's name. */
function startOfName(text: string, at: number, end: number): number {
  let start = at;
  while (start > 0 && end - start < longest && !isEdge(text, start - 1)) start -= 1;
  // 'A市市长汉斯·迈尔（Hans Maier）一行': the brackets are part of the name.
  const open = at - start < 6 ? openingOf(text, start - 1) : -1;
  if (open > 0) return startOfName(text, open, open);
  const last = [...eachMatch(cut, text.slice(start, at))].at(-1);
  if (last !== undefined) start += last.index + last[0].length;
  return /[了过]/u.test(text.charAt(start)) ? start + 1 : start;
}
