import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import { isCalledTown, isOnTheWay, isPerson, type Slot } from './beside-name.ts';
import { choose } from './choose.ts';
import type { GazetteerPlace } from './find-chinese.ts';
import { type Doubt, type Gazetteer, type GazetteerName, gazetteer } from './gazetteer.ts';

const letter = /[\p{L}\p{M}\p{N}]/u;
const han = /\p{Script=Han}/u;
const lowerCase = /\p{Ll}/u;
const apostrophe = /[‘'`]/gu;
/** 'Hilchenbacher Schüler', 'Zwieseler und Passauer'. */
const afterDemonym = /^ (?:\p{Lu}|und |oder |sowie |\p{Ll}+(?:e|en|er) \p{Lu})/u;
const shortestDemonym = 5;

/** Latin names among the words of a text, the longest where two begin alike. */
export function* findLatinNames(
  text: string,
  words: readonly Span[],
  language: Language,
): Generator<GazetteerPlace> {
  const places = gazetteer();
  for (const { start, end } of words) {
    if (end - start < 2 || !isCapital(text, start)) continue;
    const word = text.slice(start, end);
    const key = word.toLowerCase();
    const names =
      places.latin(key) ??
      (language === 'de' && key.endsWith('s') ? places.latin(key.slice(0, -1)) : undefined);
    const found = names === undefined ? undefined : longestAt(text, start, names, language);
    if (found !== undefined) yield found;
    else if (language === 'de' && word.endsWith('er')) {
      const demonym = demonymAt(text, start, word, places);
      if (demonym !== undefined) yield demonym;
    }
  }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return code >= 0xc0 && code <= 0xde;
}

function longestAt(
  text: string,
  start: number,
  names: readonly GazetteerName[],
  language: Language,
): GazetteerPlace | undefined {
  let tried = '';
  for (const { text: name } of names) {
    if (name === tried) continue;
    tried = name;
    const end = endOf(text, start, name, language);
    if (end === undefined) continue;
    const slot = { text, start, end, language };
    const alike = names.filter((each) => each.text === name && isMeant(slot, each));
    if (alike.length > 0)
      return { start, end, place: choose(alike, text), adjective: false, isSure: false };
  }
  return undefined;
}

/** Where the name ends in the text; 'HILCHENBACH' and 'Hilchenbachs' are the name too. */
function endOf(text: string, start: number, name: string, language: Language): number | undefined {
  const end = start + name.length;
  const written = text.slice(start, end);
  if (written !== name) {
    const same = written.replace(apostrophe, '’');
    const isCapitals = !lowerCase.test(same) && same.toLowerCase() === name.toLowerCase();
    if (same !== name && !isCapitals) return undefined;
  }
  const isFree = (at: number): boolean => {
    const next = text.charAt(at);
    return !letter.test(next) || han.test(next);
  };
  if (isFree(end)) return end;
  return language === 'de' && text.charAt(end) === 's' && isFree(end + 1) ? end + 1 : undefined;
}

function isMeant(slot: Slot, { doubt, entry }: GazetteerName): boolean {
  const isPinyin = entry.surroundings.country !== 'DE';
  if (isPerson(slot, isPinyin, doubt)) return false;
  return isBelieved(slot, doubt);
}

function isBelieved(slot: Slot, doubt: Doubt): boolean {
  if (doubt === 'none' || isCalledTown(slot, doubt)) return true;
  return isOnTheWay(slot) && (doubt === 'name' || slot.language === 'en');
}

function demonymAt(
  text: string,
  start: number,
  word: string,
  places: Gazetteer,
): GazetteerPlace | undefined {
  const end = start + word.length;
  if (!afterDemonym.test(text.slice(end, end + 40))) return undefined;
  if (isPerson({ text, start, end, language: 'de' }, false, 'none')) return undefined;
  const stem = word.slice(0, -2);
  for (const name of [stem, `${stem}en`, `${stem}e`]) {
    if (name.length < shortestDemonym) continue;
    const alike = (places.latin(name.toLowerCase()) ?? []).filter(
      (each) =>
        each.text === name &&
        each.doubt !== 'word' &&
        !each.entry.hasNoDemonym &&
        each.entry.surroundings.country === 'DE',
    );
    if (alike.length > 0)
      return { start, end, place: choose(alike, text), adjective: true, isSure: false };
  }
  return undefined;
}
