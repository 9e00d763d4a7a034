import { eachMatch } from '../../../../domain/each-match.ts';
import { isEdtf } from '../../../edtf-date.ts';
import { overlaps } from '../patterns/pattern.ts';
import type { SaidDate } from './dates.ts';

const day = '(?:[12]\\d|3[01]|0?[1-9])';
const bareDay = new RegExp(
  `(?<![\\d月年.第—–~～至到-])(?<from>${day})(?:日?(?:[-—–~～]{1,2}|至|到)(?<to>${day}))?日(?![报电讯前常程用内元本益间游均后])`,
  'gu',
);
const month = /(?<!\d)(?<month>1[0-2]|0?[1-9])月(?!前|后)(?:(?<day>[12]\d|3[01]|0?[1-9])日)?/gu;
const sameDay = /当天|当日|同日|同一天/gu;

/** The month that a text has named last, and the day if it did: '06', '06-26'. */
export function lastDay(text: string): string | undefined {
  const { month: named, day: on } = [...eachMatch(month, text)].at(-1)?.groups ?? {};
  if (named === undefined) return undefined;
  return [named, ...(on === undefined ? [] : [on])].map((part) => part.padStart(2, '0')).join('-');
}

/** '29日', '12至15日' after a month that was named before. */
export function chineseDays(
  text: string,
  known: readonly SaidDate[],
  before: string | undefined,
): SaidDate[] {
  return [...eachMatch(bareDay, text)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const within = (lastDay(text.slice(0, match.index)) ?? before)?.slice(0, 2);
    if (within === undefined || known.some((other) => overlaps(other, span))) return [];
    const dated = (each: string): string => `XXXX-${within}-${each.padStart(2, '0')}`;
    const { from = '', to } = match.groups ?? {};
    const edtf = to === undefined ? dated(from) : `${dated(from)}/${dated(to)}`;
    return isEdtf(edtf) ? [{ ...span, edtf, vague: false }] : [];
  });
}

/** '当天' is the day that was named before. */
export function sameDays(text: string, before: string | undefined): SaidDate[] {
  if (before === undefined || !before.includes('-')) return [];
  return [...eachMatch(sameDay, text)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    edtf: `XXXX-${before}`,
    vague: false,
  }));
}

const numeral = '[一二三四五六七八九十]{1,3}';
const inWords = new RegExp(
  `(?:(?<year>[一二][〇零○一二三四五六七八九]{3})年)?(?<month>${numeral})月(?<from>${numeral})日(?:(?:至|到|—{1,2}|-)(?:(?<month2>${numeral})月)?(?<to>${numeral})日)?`,
  'gu',
);
const digits = '〇一二三四五六七八九';

/** '八月二十日至二十五日' */
export function daysInWords(text: string): SaidDate[] {
  return [...eachMatch(inWords, text)].flatMap((match) => {
    const { year, month: first, from, month2, to } = match.groups ?? {};
    const said = year?.replace(/./gu, (digit) => String(Math.max(0, digits.indexOf(digit))));
    const dated = (of = '', on = ''): string => `${said ?? 'XXXX'}-${numberOf(of)}-${numberOf(on)}`;
    const start = dated(first, from);
    const edtf = to === undefined ? start : `${start}/${dated(month2 ?? first, to)}`;
    const span = { start: match.index, end: match.index + match[0].length };
    return isEdtf(edtf) ? [{ ...span, edtf, vague: false }] : [];
  });
}

/** '二十五' is 25. */
function numberOf(word: string): string {
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const ten = word.includes('十') ? Math.max(1, digits.indexOf(tens || '一')) : 0;
  return String(10 * ten + Math.max(0, digits.indexOf(ones || '〇'))).padStart(2, '0');
}

/** '29日返回' is the end of a journey, not its day. */
export function isHomecoming(text: string, { end }: SaidDate): boolean {
  return /^，?[^，。；]{0,40}(?:返回|回国|归来|凯旋|返程|载誉|圆满结束)/u.test(text.slice(end));
}
