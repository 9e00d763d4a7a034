import type { KnownPlace } from '../known-place.ts';
import { choose } from './choose.ts';
import { bareName, type GazetteerName, gazetteer } from './gazetteer.ts';

export interface GazetteerPlace {
  readonly start: number;
  readonly end: number;
  readonly place: KnownPlace;
  readonly adjective: boolean;
  /** What it lies in stands right before it. */
  readonly isSure: boolean;
}

const han = /\p{Script=Han}/u;
const units = /(?:自治[州县旗区]|[市县区旗省州])/uy;
/** '昭觉县长' is an office. */
const office = /^长(?!沙|春|安)/u;
const germany =
  /(?:德国|德國)(?:的|小城|小镇|城市|古城|友城|友好城市|[东西南北中]部|.{0,3}州的?)?$/u;
const point = /[·・•‧]/u;

/** Chinese names in a text of Simplified characters, the longest where two begin alike. */
export function* findChineseNames(text: string): Generator<GazetteerPlace> {
  if (!han.test(text)) return;
  const places = gazetteer();
  for (let start = 0; start + 1 < text.length; start += 1) {
    const names = places.chinese(text.slice(start, start + 2));
    if (names === undefined) continue;
    const found = longestAt(text, start, names);
    if (found === undefined) continue;
    yield found;
    start = found.end - 1;
  }
}

function longestAt(
  text: string,
  start: number,
  names: readonly GazetteerName[],
): GazetteerPlace | undefined {
  let tried = '';
  for (const { text: name } of names) {
    if (name === tried || !text.startsWith(name, start)) continue;
    tried = name;
    const alike = names.filter((each) => each.text === name);
    const found = accepted(text, start, alike);
    if (found !== undefined) return found;
  }
  return undefined;
}

function accepted(
  text: string,
  start: number,
  alike: readonly GazetteerName[],
): GazetteerPlace | undefined {
  const name = alike[0]?.text ?? '';
  const end = start + name.length;
  if (point.test(text.charAt(start - 1)) || point.test(text.charAt(end))) return undefined;
  const before = text.slice(Math.max(0, start - 16), start);
  const inParent = alike.filter((each) =>
    parentsOf(each).some((parent) => before.endsWith(parent)),
  );
  const found = (names: readonly GazetteerName[], isSure: boolean, to = end): GazetteerPlace => ({
    start,
    end: to,
    place: choose(names, text),
    adjective: false,
    isSure,
  });
  if (inParent.length > 0) return found(inParent, true);
  const certain = alike.filter((each) => isCertain(each, text, start, end));
  return certain.length > 0 ? found(certain, false) : undefined;
}

function isCertain(name: GazetteerName, text: string, start: number, end: number): boolean {
  if (name.entry.surroundings.country === 'DE') {
    if (name.text.length > 2) return true;
    units.lastIndex = end;
    const next = units.exec(text)?.[0] ?? '';
    const isTown = next !== '' && !office.test(text.slice(end + next.length));
    return isTown || germany.test(text.slice(Math.max(0, start - 10), start));
  }
  if (name.doubt !== 'none') return false;
  return name.isBare || !office.test(text.slice(end));
}

function parentsOf({ entry: { surroundings } }: GazetteerName): string[] {
  const { country, region, within } = surroundings;
  if (country === 'DE') return [];
  const bare = bareName(within);
  return [
    ...(region === '' ? [] : [region, `${region}省`, `${region}市`, `${region}自治区`]),
    ...(within === '' ? [] : [within, bare, `${bare}市`, `${bare}州`]),
  ];
}
