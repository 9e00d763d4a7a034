import type { Language } from '../../../../domain/language.ts';
import type { Reading } from './reading.ts';

/** UTF-16 units, headings counted; a Chinese text says as much in less than half. */
const longest: Readonly<Record<Language, number>> = { de: 1500, en: 1500, zh: 600 };

/** As `longest`; the reports learned from say more. */
const shortest: Readonly<Record<Language, number>> = { de: 230, en: 230, zh: 75 };

/** So short a text is the report of one visit and of nothing else, or of none. */
export function isBrief(readings: readonly Reading[], language: Language): boolean {
  return lengthOf(readings) <= longest[language];
}

/** A few sentences, in which there is nothing to weigh. */
export function isNote(readings: readonly Reading[], language: Language): boolean {
  return lengthOf(readings) < shortest[language];
}

function lengthOf(readings: readonly Reading[]): number {
  return readings.reduce((sum, { unit }) => sum + unit.text.length, 0);
}
