import type { Language } from '../../domain/language.ts';
import { chineseTerms } from './chinese.ts';
import { englishTerms } from './english.ts';
import { germanTerms } from './german.ts';
import { scan, type Unit } from './scanner.ts';

/**
 * Says which terms a text has. The segmenter's dictionary comes with the ICU of the running Node,
 * so an index made under another one is stale.
 */
export const termsVersion = `1 icu ${process.versions['icu'] ?? 'none'}`;

const analysers: Readonly<Record<Language, (unit: Unit) => readonly string[]>> = {
  de: germanTerms,
  en: englishTerms,
  zh: chineseTerms,
};

/**
 * The terms of a text for BM25, in order, with repetitions. A question is analysed in the language
 * of the passages it is searched in, not in its own: names and numbers then meet in all of them.
 */
export function termsOf(text: string, language: Language): string[] {
  const analyse = analysers[language];
  return scan(text).flatMap((unit) => {
    if (unit.kind === 'number') return unit.forms;
    const terms = unit.kind === 'han' ? chineseTerms(unit) : analyse(unit);
    // A word of nothing but accents is nothing without them.
    return terms.filter((term) => term !== '');
  });
}
