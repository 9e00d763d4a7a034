import type { Span } from '../../../domain/span.ts';
import { visitRules } from '../rules/all.ts';
import { chineseNames } from '../rules/chinese-names.ts';
import type { FoundPerson } from './people.ts';

const { roles, notNames } = visitRules.zh;
const roleSource = [...roles].sort((a, b) => b.length - a.length).join('|');
const roleEnd = new RegExp(`(?:${roleSource})$`, 'u');
const roleWord = new RegExp(`(?:${roleSource})`, 'gu');
const foreign = new RegExp(
  `[${chineseNames.sounds}]{1,7}(?:[·・•‧][${chineseNames.sounds}]{1,8}){1,3}`,
  'gu',
);
const chinese = new RegExp(
  `^(?:(?:${chineseNames.double})|[${chineseNames.single}])\\p{Script=Han}{1,2}`,
  'u',
);
const follow = new RegExp(`^(?:[^\\p{Script=Han}]|$|${longestFirst(chineseNames.follow)})`, 'u');
const cut = new RegExp(`(?:${chineseNames.before})`, 'gu');
function longestFirst(words: string): string {
  return words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const break_ = /[，。；：、！？“”《》()（）\s]/u;
const longestRole = 30;

/** Chinese names after a title, and foreign ones by their point. */
export function chinesePeople(text: string): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const match of text.matchAll(foreign)) {
    const name = { start: match.index, end: match.index + match[0].length };
    found.push(withRole(text, name));
  }
  for (const match of text.matchAll(roleWord)) {
    const start = match.index + match[0].length;
    const end = nameEnd(text, start);
    const name = { start, end: end ?? start };
    if (end === undefined || found.some((other) => other.start < name.end && start < other.end))
      continue;
    found.push(withRole(text, name));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two characters or three: whichever is followed by a word that follows names. */
function nameEnd(text: string, start: number): number | undefined {
  const rest = text.slice(start, start + 8);
  const match = chinese.exec(rest)?.[0];
  if (match === undefined || notNames.some((word) => rest.startsWith(word))) return undefined;
  const isDouble = new RegExp(`^(?:${chineseNames.double})`, 'u').test(rest);
  const lengths = isDouble ? [4, 3] : [3, 2];
  const fitting = lengths
    .filter((length) => length <= rest.length && !break_.test(rest.slice(0, length)))
    .map((length) => ({ length, certainty: certaintyOf(rest.slice(length)) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  const [best] = fitting;
  return best === undefined ? undefined : start + best.length;
}

/** How long the word is that follows names: '王勇陪同' is 王勇 and 陪同, not 王勇陪 and 同. */
function certaintyOf(rest: string): number {
  const match = follow.exec(rest);
  if (match === null) return 0;
  return /\p{Script=Han}/u.test(match[0]) ? match[0].length : 3;
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
  const at = [...span.matchAll(cut)].at(-1);
  const from = at === undefined ? start : start + at.index + at[0].length;
  return from < end ? { start: from, end } : undefined;
}

/** '王伟局长', '李娜女士' has no role. */
function roleAfterName(text: string, start: number): Span | undefined {
  const match = new RegExp(`^(?:副)?(?:${roleSource})`, 'u').exec(text.slice(start, start + 8));
  return match === null ? undefined : { start, end: start + match[0].length };
}
