import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { type Language, type LocalizedText, languages, localized } from '../../domain/language.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { fold } from '../fold.ts';

/** Names to offer as a place, in the reader's language; typed in any. */
export function suggestPlaces(
  visits: readonly ReportedVisit[],
  typed: string,
  language: Language,
): string[] {
  const names = visits
    .flatMap(({ place, stops }) => [place, ...stops])
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
    delegation.name,
    ...(delegation.from === undefined ? [] : [delegation.from.name]),
    ...[...hosts, ...organisations, ...people.map(({ name }) => name)].map(inAnyLanguage),
  ]);
  return suggested(names, typed, language);
}

/** Years and months (EDTF) in which visits began, newest first, that begin with what was typed. */
export function suggestDates(visits: readonly ReportedVisit[], typed: string): string[] {
  const starts = visits
    .flatMap(({ date }) => edtfBounds(date)?.from ?? [])
    .filter(Number.isFinite)
    .toSorted((left, right) => right - left)
    .map((time) => new Date(time).toISOString());
  const dates = starts.flatMap((day) => [day.slice(0, 4), day.slice(0, 7)]);
  return [...new Set(dates)].filter((date) => date.startsWith(typed.trim()));
}

function inAnyLanguage(name: string): LocalizedText {
  return { de: name };
}

/** The exact one, then those that begin so, then those that hold it; otherwise in their order. */
function suggested(names: readonly LocalizedText[], typed: string, language: Language): string[] {
  const wanted = fold(typed);
  const ranked = names.flatMap((name) => {
    const shown = localized(name, language);
    const rank = Math.min(...languages.map((each) => rankOf(fold(name[each] ?? ''), wanted)));
    return shown === undefined || !Number.isFinite(rank) ? [] : [{ shown, rank }];
  });
  return [...new Set(ranked.toSorted((a, b) => a.rank - b.rank).map(({ shown }) => shown))];
}

function rankOf(name: string, wanted: string): number {
  if (name === '') return Number.POSITIVE_INFINITY;
  if (wanted === '') return 0;
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}
