import { type Language, type LocalizedText, languages, localized } from '../../domain/language.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { looseFold } from '../fold.ts';

/** Names to offer as a place, in the reader's language; typed in any. */
export function suggestPlaces(
  visits: readonly ReportedVisit[],
  typed: string,
  language: Language,
): string[] {
  const names = visits
    .flatMap(({ place, stops }) => (place === undefined ? stops : [place, ...stops]))
    .flatMap(({ name, region }) => (region === undefined ? [name] : [name, region]));
  return suggested(names, typed, language);
}

/** Names to offer as a partner. */
export function suggestPartners(
  visits: readonly ReportedVisit[],
  typed: string,
  language: Language,
): string[] {
  const names = visits.flatMap(({ delegation, hosts, organisations, people }) => [
    ...(delegation === undefined ? [] : [delegation.name]),
    ...(delegation?.from === undefined ? [] : [delegation.from.name]),
    ...[...hosts, ...organisations, ...people.map(({ name }) => name)].map(inAnyLanguage),
  ]);
  return suggested(names, typed, language);
}

/** Topics to offer, in the language they are reported in. */
export function suggestTopics(
  visits: readonly ReportedVisit[],
  typed: string,
  language: Language,
): string[] {
  const names = visits.flatMap(({ topics }) => topics.map(inAnyLanguage));
  return suggested(names, typed, language);
}

const yearAndMonth = /^(?<year>\d{4})(?<month>-(?:0[1-9]|1[0-2]))?(?!\d)/u;

/**
 * Years and months (EDTF) in which visits began, in the visits' order, that begin with what was
 * typed. Read off the beginning of the date: to parse all of them at each key would take too long.
 */
export function suggestDates(visits: readonly ReportedVisit[], typed: string): string[] {
  const dates = visits.flatMap(({ date }) => {
    const { year, month } = yearAndMonth.exec(date ?? '')?.groups ?? {};
    if (year === undefined) return [];
    return month === undefined ? [year] : [year, `${year}${month}`];
  });
  return [...new Set(dates)].filter((date) => date.startsWith(typed.trim()));
}

function inAnyLanguage(name: string): LocalizedText {
  return { de: name };
}

/** The exact one, then those that begin so, then those that hold it; otherwise in their order. */
function suggested(names: readonly LocalizedText[], typed: string, language: Language): string[] {
  const wanted = looseFold(typed);
  const ranked = names.flatMap((name) => {
    const shown = localized(name, language);
    const rank = Math.min(...foldedOf(name).map((folded) => rankOf(folded, wanted)));
    return shown === undefined || !Number.isFinite(rank) ? [] : [{ shown, rank }];
  });
  return [...new Set(ranked.toSorted((a, b) => a.rank - b.rank).map(({ shown }) => shown))];
}

const folded = new WeakMap<LocalizedText, readonly string[]>();

/** Kept, because autocomplete asks at each key. */
function foldedOf(name: LocalizedText): readonly string[] {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const made = languages.map((each) => looseFold(name[each] ?? ''));
  folded.set(name, made);
  return made;
}

function rankOf(name: string, wanted: string): number {
  if (name === '') return Number.POSITIVE_INFINITY;
  if (wanted === '') return 0;
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}
