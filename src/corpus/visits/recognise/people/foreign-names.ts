import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { findPlaces } from '../../../places/find-places.ts';
import { chineseNames } from '../../rules/zh-names.ts';
import { overlaps } from '../patterns/pattern.ts';

const point = '[·・•‧․∙⋅･．]';
const inner = new RegExp(`(?<=[\\p{Script=Han}A-Z])${point}(?=[\\p{Script=Han}A-Z])`, 'gu');
const sound = new RegExp(`[${chineseNames.sounds}]`, 'u');
const typical = new RegExp(`[${chineseNames.typicalSounds}]`, 'u');
const notInNames = new RegExp(`[${chineseNames.notInNames}]`, 'u');
const joins = new RegExp(`${point}|[-－]`, 'u');
/** Houses are named after persons, and so are streets and prizes. */
const named = new RegExp(`^(?:${chineseNames.namedAfter})`, 'u');
const latin =
  /(?<![\p{Script=Latin}·])(?:Dr\.\s)?\p{Lu}[\p{Ll}’-]+(?:\s(?:von|van|de|zu|\p{Lu}\.|\p{Lu}[\p{Script=Latin}’-]+)){1,3}(?!\p{Script=Latin})/gu;
const longestPart = 8;

/** '汉斯-彼得·迈尔', and 'Hans Maier' beside a title. */
export function foreignNames(text: string, roleEnd: RegExp, follow: RegExp): Span[] {
  const found: Span[] = [];
  for (const { index } of eachMatch(inner, text)) {
    if (found.some(({ end }) => index < end)) continue;
    const span = {
      start: startOf(text, index, roleEnd),
      end: endOf(text, index + 1, roleEnd, follow),
    };
    if (span.start < index && span.end > index + 1 && !named.test(text.slice(span.end)))
      found.push(span);
  }
  const places = found.length === 0 ? [] : findPlaces(text, 'zh');
  const names = found.filter((name) => !places.some((place) => covers(place, name)));
  for (const { index, 0: name } of eachMatch(latin, text)) {
    const span = { start: index, end: index + name.length };
    const lead = text.slice(Math.max(0, index - 12), index).trimEnd();
    const rest = text.slice(span.end).trimStart();
    const isPerson = roleEnd.test(lead) || /^(?:先生|女士|博士|教授)/u.test(rest);
    if (isPerson && !names.some((other) => overlaps(other, span))) names.push(span);
  }
  return names;
}

function covers(place: Span, name: Span): boolean {
  return place.start <= name.start && name.end <= place.end;
}

/** Back to the title, or as long as the characters are such as foreign names are spelt with. */
function startOf(text: string, at: number, roleEnd: RegExp): number {
  let start = at;
  while (start > 0 && at - start < longestPart && isSound(text.charAt(start - 1))) start -= 1;
  start = pastUnusual(text, start, roleEnd);
  for (let from = at - 1; from > start; from -= 1) {
    if (roleEnd.test(text.slice(Math.max(0, from - 8), from))) return from;
  }
  return start;
}

/** Between a title and the name's sounds may be one of a character that no list has. */
function pastUnusual(text: string, start: number, roleEnd: RegExp): number {
  const isHan = /\p{Script=Han}/u.test(text.charAt(start - 1));
  const lead = text.slice(Math.max(0, start - 10), start);
  if (!isHan || roleEnd.test(lead)) return start;
  return roleEnd.test(lead.slice(0, -1)) ? start - 1 : start;
}

function endOf(text: string, from: number, roleEnd: RegExp, follow: RegExp): number {
  let end = from;
  while (end - from < 3 * longestPart && goesOn(text, from, end, follow)) {
    const isFirst = end === from || joins.test(text.charAt(end - 1));
    const word = follow.exec(text.slice(end, end + 6))?.[0] ?? '';
    if (!isFirst && word.length > 1) return end;
    end += 1;
    const title = roleEnd.exec(text.slice(from, end))?.[0];
    if (title !== undefined && title.length > 1) return end - title.length;
  }
  while (end > from && joins.test(text.charAt(end - 1))) end -= 1;
  // '施密特于5月来访'
  return end - from > 2 && /^于$/u.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** A character no list has, in the midst of sounds: '艾歇尔'. */
function goesOn(text: string, from: number, at: number, follow: RegExp): boolean {
  if (isSound(text.charAt(at))) return true;
  return (
    (at === from || isSound(text.charAt(at - 1))) &&
    typical.test(text.charAt(at + 1)) &&
    /\p{Script=Han}/u.test(text.charAt(at)) &&
    !follow.test(text.slice(at, at + 6)) &&
    !notInNames.test(text.charAt(at))
  );
}

function isSound(character: string): boolean {
  return sound.test(character) || joins.test(character) || /[A-Z]/u.test(character);
}
