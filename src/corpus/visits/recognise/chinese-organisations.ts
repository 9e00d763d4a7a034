import type { Span } from '../../../domain/span.ts';
import { findPlaces } from '../../places/find-places.ts';
import { visitRules } from '../rules/all.ts';
import { chineseHouses } from '../rules/chinese-houses.ts';
import { chineseNames } from '../rules/chinese-names.ts';
import { openingOf } from './chinese-brackets.ts';

const kindSource = [...visitRules.zh.organisations].sort((a, b) => b.length - a.length).join('|');
const kind = new RegExp(`(?:${kindSource})(?!${chineseHouses.notBefore})`, 'gu');
const edge = /[，。；：、！？“”《》()（）|｜\s]/u;
const cut = new RegExp(`(?:${chineseNames.before}|${chineseHouses.cut})`, 'gu');
const generic = new RegExp(`^(?:${chineseHouses.generic})+(?:${kindSource})$`, 'u');
const site = new RegExp(`(?:${chineseHouses.sites})$`, 'u');
const toured = new RegExp(`(?:${chineseHouses.toured})了?[^。；]{0,30}$`, 'u');
const office = /^[市省区县州院校厂].{2,}/u;
const longest = 30;

/** Names of organisations in a Chinese sentence. */
export function chineseOrganisations(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(kind)) {
    const end = match.index + match[0].length;
    const previous = found.at(-1);
    const start = startOf(text, match.index, Math.max(previous?.end ?? 0, end - longest));
    const name = text.slice(start, end);
    if (previous !== undefined && previous.end === start) {
      found[found.length - 1] = { start: previous.start, end };
    } else if (isNamed(name, match.index - start)) {
      found.push({ start, end });
    }
  }
  return found.filter(
    ({ start, end }) => !(site.test(text.slice(start, end)) && toured.test(text.slice(0, start))),
  );
}

/** Back to a mark or a verb; '精机（苏州）有限公司' has a place in its midst. */
function startOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !edge.test(text.charAt(start - 1))) start -= 1;
  const open = start === at ? openingOf(text, start - 1) : -1;
  if (open > floor) return startOf(text, open, floor);
  const last = [...text.slice(start, at).matchAll(cut)].at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

function isNamed(name: string, lead: number): boolean {
  if (generic.test(name)) return false;
  return (
    lead >= 2 || (lead > 0 && office.test(name)) || (lead > 0 && findPlaces(name, 'zh').length > 0)
  );
}
