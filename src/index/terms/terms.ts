import type { Language } from '../../domain/language.ts';
import { chineseTerms } from './chinese.ts';
import { englishTerms } from './english.ts';
import { germanTerms } from './german.ts';
import { scan, type Unit } from './scanner.ts';
import { chineseStopWords, englishStopWords, germanStopWords } from './stop-words.ts';

/**
 * Says which terms a text has. The segmenter's dictionary comes with the ICU of the running Node,
 * so an index made under another one is stale.
 */
export const termsVersion = `2 icu ${process.versions['icu'] ?? 'none'}`;

const analysers: Readonly<Record<Language, (unit: Unit) => readonly string[]>> = {
  de: germanTerms,
  en: englishTerms,
  zh: chineseTerms,
};

/** The terms of a passage for BM25, in order, with repetitions. */
export function termsOf(text: string, language: Language): string[] {
  return termsOfUnits(scan(text), language);
}

/** The question that was scanned last: it is asked of one language after the other. */
let scanned: { readonly text: string; readonly units: readonly Unit[] } = { text: '', units: [] };

/**
 * The terms of a question, each once, as passages in `language` have them: names and numbers then
 * meet in every language. Function words of the question's own language go first, because in
 * another they may mean something: English 'war', German 'also'.
 */
export function questionTermsOf(
  text: string,
  language: Language,
  questionLanguage: Language,
): string[] {
  const functionWords = stopWords[questionLanguage];
  if (scanned.text !== text) scanned = { text, units: scan(text) };
  const units = scanned.units.filter(
    (unit) =>
      unit.kind !== 'word' ||
      unit.parts.some(({ text, capitals }) => capitals || !functionWords.has(text)),
  );
  return [...new Set(termsOfUnits(units, language))];
}

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: germanStopWords,
  en: englishStopWords,
  zh: chineseStopWords,
};

function termsOfUnits(units: readonly Unit[], language: Language): string[] {
  const analyse = analysers[language];
  const terms: string[] = [];
  for (const unit of units) {
    const found = unit.kind === 'han' ? chineseTerms(unit) : formsOf(unit, analyse);
    // A word of nothing but accents is nothing without them.
    for (const term of found) if (term !== '') terms.push(term);
  }
  return terms;
}

function formsOf(unit: Unit, analyse: (unit: Unit) => readonly string[]): readonly string[] {
  return unit.kind === 'number' ? unit.forms : analyse(unit);
}
