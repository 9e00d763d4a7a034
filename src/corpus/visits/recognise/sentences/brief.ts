import type { Language } from '../../../../domain/language.ts';
import type { Reading } from './reading.ts';

/** UTF-16 units, headings counted; a Chinese text says as much in less than half. */
const longest: Readonly<Record<Language, number>> = { de: 1500, en: 1500, zh: 600 };

/** So short a text is the report of one visit and of nothing else, or of none. */
export function isBrief(readings: readonly Reading[], language: Language): boolean {
  const length = readings.reduce((sum, { unit }) => sum + unit.text.length, 0);
  return length <= longest[language];
}
