import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { findPlaces } from '../../../places/find-places.ts';
import { visitRules } from '../../rules/all.ts';
import { chineseHouses } from '../../rules/zh-houses.ts';
import { chineseNames } from '../../rules/zh-names.ts';
import { groupRules, groupSpans, overlaps } from '../patterns/pattern.ts';
import { openingOf } from '../sentences/chinese-brackets.ts';

const kindSource = [...visitRules.zh.organisations].sort((a, b) => b.length - a.length).join('|');
const kind = new RegExp(`(?:${kindSource})(?!${chineseHouses.notBefore})`, 'gu');
const edge = /[，。；：、！？“”《》()（）|｜\s]/u;
const cut = new RegExp(`(?:${chineseNames.before}|${chineseHouses.cut})`, 'gu');
const generic = new RegExp(`^(?:${chineseHouses.generic})+(?:${kindSource})$`, 'u');
const site = new RegExp(`(?:${chineseHouses.sites})$`, 'u');
const works = new RegExp(`(?:${chineseHouses.works})$`, 'u');
const visited = new RegExp(`(?:${chineseHouses.toured}|走访|考察)了?[^。；，]{0,20}$`, 'u');
const toured = new RegExp(
  `(?:${chineseHouses.toured})了?(?:(?![与同]|，[并又还随]?[^，。；]{0,6}[在与由到向])[^。；]){0,30}$`,
  'u',
);
const attended = new RegExp(
  `^(?:[、和与及][^，。；、]{2,16}){0,5}(?:${chineseHouses.attended})`,
  'u',
);
const officeEnd = new RegExp(chineseHouses.offices, 'u');
const founded = new RegExp(chineseHouses.founded, 'u');
const venue = new RegExp(`(?:${chineseHouses.venues})$`, 'u');
const meets = /^[^，。；]{0,10}(?:会见|会晤|接待|接见|宴请|举行|举办|召开|与)/u;
const whole = new RegExp(`(?:${kindSource}|[市省县区州人员长])$`, 'u');
/** '德国能源署': there is but one. */
const agency = /^(?:德国|中国)(?:联邦)?\p{Script=Han}{2,4}[署部]$/u;
const office = /^[市省区县州院校厂].{2,}/u;
const firms = groupRules(
  [
    String.raw`(?:来自|包括|携|走访了?|考察了?|参观了?|拜访了?)(?<firms>[^，。；：、的]{3,14}(?:、[^，。；：、的]{3,14}){1,6}?)等(?:[\d一二三四五六七八九十]+(?:余|多)?家|[^，。；、]{0,6}(?:企业|公司))`,
  ],
  'gd',
);
const longest = 30;

/** Names of organisations in a Chinese sentence. */
export function chineseOrganisations(text: string): Span[] {
  const found: Span[] = [];
  for (const match of eachMatch(kind, text)) {
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
  found.push(...listedFirms(text).filter((firm) => !found.some((one) => overlaps(one, firm))));
  return found.filter(({ start, end }) => {
    const name = text.slice(start, end);
    const [before, after] = [text.slice(0, start), text.slice(end, end + 90)];
    if (founded.test(before)) return false;
    if (site.test(name) && toured.test(before) && text.charAt(end) !== '的') return false;
    if (works.test(name) && visited.test(before)) return false;
    if (officeEnd.test(name) && attended.test(after)) return false;
    return !(before.endsWith('在') && venue.test(name) && meets.test(after));
  });
}

/** '来自博根电动工具、莱茵谷光学等9家企业' */
function listedFirms(text: string): Span[] {
  return groupSpans(firms, text, 'firms').flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^、]+/gu)]
      .map(({ index, 0: name }) => ({ start: start + index, end: start + index + name.length }))
      .filter((firm) => findPlaces(text.slice(firm.start, firm.end), 'zh').length === 0),
  );
}

/** Back to a mark or a verb; '精机（苏州）有限公司' has a place in its midst. */
function startOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !edge.test(text.charAt(start - 1))) start -= 1;
  const open = start === at ? openingOf(text, start - 1) : -1;
  if (open > floor) return startOf(text, open, floor);
  const cuts = [...eachMatch(cut, text.slice(start, at))];
  const last = cuts.at(-1);
  if (last === undefined) return start;
  const from = start + last.index + last[0].length;
  const before = cuts.at(-2);
  const joined = before === undefined ? start : start + before.index + before[0].length;
  return isJoined(text, joined, from - 1, at) ? joined : from;
}

/** '汉堡港口与物流协会' is one name: only its first half has a place. */
function isJoined(text: string, start: number, link: number, at: number): boolean {
  const [left, right] = [text.slice(start, link), text.slice(link + 1, at)];
  if (!/[与和及]/u.test(text.charAt(link)) || right.length > 6 || left.length > 12) return false;
  const place = findPlaces(left, 'zh')[0];
  if (place === undefined || place.start > 2 || findPlaces(right, 'zh').length > 0) return false;
  const field = left.length - place.end;
  return field >= 2 && field <= 5 && !whole.test(left);
}

function isNamed(name: string, lead: number): boolean {
  if (generic.test(name) && !agency.test(name)) return false;
  return (
    lead >= 2 || (lead > 0 && office.test(name)) || (lead > 0 && findPlaces(name, 'zh').length > 0)
  );
}
