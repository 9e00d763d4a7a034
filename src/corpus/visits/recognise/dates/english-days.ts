import type { SaidDate } from './dates.ts';

const telling =
  /\b(?:said|says|reported|told|announced|explained|recalled|wrote)\b[^,.;:]{0,40}$|\b(?:returned|back|home)(?: home| safely| to \p{Lu}[\p{L}-]+)? (?:on )?$/u;
const reach = 60;

/** 'The mayor returned on Wednesday', 'she told the council on Tuesday': not when the visit was. */
export function isDayOfTelling(text: string, { start, vague }: SaidDate): boolean {
  return vague && telling.test(text.slice(Math.max(0, start - reach), start));
}
