import { toSimplified } from '../../domain/chinese.ts';
import type { Language } from '../../domain/language.ts';
import type { Span } from '../../domain/span.ts';
import { formsOf, namesOf, type PlaceForm } from './forms.ts';
import { choose } from './gazetteer/choose.ts';
import { findChineseNames, type GazetteerPlace } from './gazetteer/find-chinese.ts';
import { findLatinNames } from './gazetteer/find-latin.ts';
import { gazetteer } from './gazetteer/gazetteer.ts';
import type { KnownPlace } from './known-place.ts';
import { knownPlaces } from './known-places.ts';
import { wordsOf } from './words.ts';

/** A place in a text, with the slice that names it. */
export interface FoundPlace extends Span {
  readonly place: KnownPlace;
  /** 'Dresdner', 'sächsische': tells an origin more often than a destination. */
  readonly adjective: boolean;
}

const han = /\p{Script=Han}/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const firstWord = /^[\p{L}\p{M}]+/u;
/** '济南市', but not '济南市长'. */
const chineseUnit = /(?:自治区|[市省县区州])(?!长(?!沙|春|安))/uy;
const beforeName = /(?:^|[\s(])(?:in|nach|aus|bei|Stadt|from|to|of|visited|near|city)\s$/u;
/** Words that begin like a Chinese name of a place and mean something else. */
const otherWords =
  /^(?:埃森哲|汉堡包|大同小异|中山装|高明的|光明的|光明日报|海德堡印|朝阳产业|香港脚|罗马尼亚)/u;

type Index = ReadonlyMap<string, readonly PlaceForm[]>;

const indexes = new Map<Language, Index>();
const byName = new Map<string, KnownPlace>();
for (const place of knownPlaces) {
  for (const name of namesOf(place)) {
    const key = keyOf(name);
    if (!byName.has(key)) byName.set(key, place);
  }
}

/** The place of this name in any of the languages: 济南, 济南市, 濟南 and Jinan are one. */
export function placeNamed(name: string): KnownPlace | undefined {
  const key = keyOf(name);
  const bare = key.replace(/(?:自治区|[市省县区州])$/u, '');
  return byName.get(key) ?? byName.get(bare) ?? byName.get(`${key}州`);
}

/** As `placeNamed`, and names besides that may be a word or somebody's name. */
export function anyPlaceNamed(name: string): KnownPlace | undefined {
  const listed = placeNamed(name);
  if (listed !== undefined) return listed;
  const key = keyOf(name);
  const first = han.test(key) ? key.slice(0, 2) : (firstWord.exec(key)?.[0] ?? '');
  const names = (han.test(key) ? gazetteer().chinese(first) : gazetteer().latin(first)) ?? [];
  const alike = names.filter(({ text }) => keyOf(text) === key);
  return alike.length === 0 ? undefined : choose(alike, '');
}

/** The lists win, unless what stands before the name is another town: '长春市朝阳区'. */
function isRather(other: GazetteerPlace, listed: FoundPlace): boolean {
  if (!isSame(other, listed) || listed.place.region === undefined) return false;
  const isElsewhere = other.place.region?.zh !== listed.place.region.zh;
  return isElsewhere && (other.isSure || listed.place.kind !== other.place.kind);
}

function isSame(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}

function keyOf(name: string): string {
  return toSimplified(name.normalize('NFC'))
    .replace(/[’‘`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The known places that a text names, in order; the longest name wins where two begin alike. */
export function findPlaces(text: string, language: Language): FoundPlace[] {
  const index = indexOf(language);
  const folded = toSimplified(text);
  const words = wordsOf(text);
  const others = [...findLatinNames(text, words, language), ...findChineseNames(folded)];
  const listed = [...findLatin(text, words, index), ...findChinese(folded, index)].filter(
    (each) => !others.some((other) => isRather(other, each)),
  );
  const found = [
    ...listed,
    ...others.filter((other) => !listed.some((each) => isSame(other, each))),
  ];
  return withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

function* findLatin(text: string, words: readonly Span[], index: Index): Generator<FoundPlace> {
  for (const { start, end } of words) {
    const form = index.get(text.slice(start, end))?.find((each) => {
      if (!text.startsWith(each.text, start)) return false;
      const next = text.charAt(start + each.text.length);
      return !letter.test(next) || han.test(next);
    });
    if (form === undefined) continue;
    if (isCommonWord(form, text.slice(Math.max(0, start - 10), start))) continue;
    yield { start, end: start + form.text.length, place: form.place, adjective: form.adjective };
  }
}

function isCommonWord({ place, adjective }: PlaceForm, before: string): boolean {
  return place.ambiguous && place.country !== 'CN' && !adjective && !beforeName.test(before);
}

function* findChinese(text: string, index: Index): Generator<FoundPlace> {
  for (let start = 0; start < text.length; start += 1) {
    const form = index
      .get(text.charAt(start))
      ?.find((each) => han.test(each.text) && startsHere(text, start, each.text));
    if (form === undefined || otherWords.test(text.slice(start, start + 4))) continue;
    chineseUnit.lastIndex = start + form.text.length;
    const unit = chineseUnit.exec(text)?.[0] ?? '';
    if (form.place.ambiguous && form.place.country === 'CN' && unit === '') continue;
    const end = start + form.text.length + unit.length;
    yield { start, end, place: form.place, adjective: false };
    start = end - 1;
  }
}

/** '不来梅港口' is the harbour of Bremen, not Bremerhaven. */
function startsHere(text: string, start: number, name: string): boolean {
  if (!text.startsWith(name, start)) return false;
  return !(name.endsWith('港') && text.charAt(start + name.length) === '口');
}

function withoutOverlaps(found: readonly FoundPlace[]): FoundPlace[] {
  let end = 0;
  return found.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
}

function indexOf(language: Language): Index {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const index = new Map<string, PlaceForm[]>();
  for (const form of knownPlaces.flatMap((place) => formsOf(place, language))) {
    const key = han.test(form.text.charAt(0))
      ? form.text.charAt(0)
      : (firstWord.exec(form.text)?.[0] ?? '');
    const forms = index.get(key) ?? [];
    if (!forms.some(({ text }) => text === form.text)) forms.push(form);
    index.set(key, forms);
  }
  for (const forms of index.values()) forms.sort((a, b) => b.text.length - a.text.length);
  indexes.set(language, index);
  return index;
}
