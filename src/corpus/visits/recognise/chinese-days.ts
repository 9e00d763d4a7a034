import { isEdtf } from '../../edtf-date.ts';
import type { SaidDate } from './dates.ts';
import { overlaps } from './pattern.ts';

const day = '(?:[12]\\d|3[01]|0?[1-9])';
const bareDay = new RegExp(
  `(?<![\\d月年.第—–~～至到-])(?<from>${day})(?:日?(?:[-—–~～]{1,2}|至|到)(?<to>${day}))?日(?![报电讯前常程用内元本益间游均后])`,
  'gu',
);
const month = /(?<!\d)(?<month>1[0-2]|0?[1-9])月(?!前|后)/gu;

/** The month that a text has named last; a day alone is one of it. */
export function lastMonth(text: string): string | undefined {
  return [...text.matchAll(month)].at(-1)?.groups?.['month']?.padStart(2, '0');
}

/** '29日', '12至15日' after a month that was named before. */
export function chineseDays(
  text: string,
  known: readonly SaidDate[],
  before: string | undefined,
): SaidDate[] {
  return [...text.matchAll(bareDay)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const within = lastMonth(text.slice(0, match.index)) ?? before;
    if (within === undefined || known.some((other) => overlaps(other, span))) return [];
    const dated = (each: string): string => `XXXX-${within}-${each.padStart(2, '0')}`;
    const { from = '', to } = match.groups ?? {};
    const edtf = to === undefined ? dated(from) : `${dated(from)}/${dated(to)}`;
    return isEdtf(edtf) ? [{ ...span, edtf, vague: false }] : [];
  });
}

/** '29日返回' is the end of a journey, not its day. */
export function isHomecoming(text: string, { end }: SaidDate): boolean {
  return /^，?[^，。；]{0,40}(?:返回|回国|归来|凯旋|返程|载誉|圆满结束)/u.test(text.slice(end));
}
