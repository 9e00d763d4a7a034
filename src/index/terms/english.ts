import { stemmer } from '@orama/stemmers/english';
import { remember } from '../../domain/remember.ts';
import { foldGerman, withoutMarks } from './fold.ts';
import { joined, type Unit } from './scanner.ts';
import { englishStopWords } from './stop-words.ts';

/** Terms of a unit in English: stems (Porter 1980); hyphenated words whole and in parts. */
export function englishTerms(unit: Unit): readonly string[] {
  if (unit.kind !== 'word') return [];
  const { parts } = unit;
  const terms = new Set<string>();
  for (const { text, capitals } of parts) {
    if (englishStopWords.has(text) && !capitals) continue;
    for (const term of wordTerms(text)) terms.add(term);
  }
  if (parts.length > 1) for (const term of wordTerms(joined(parts))) terms.add(term);
  return [...terms];
}

/** English texts write 'Düsseldorf', 'Dusseldorf' and 'Duesseldorf'. */
const wordTerms = remember((word): readonly string[] => {
  const plain = stemmer(withoutMarks(word));
  return /[äöüß]|[aou]e/u.test(word) ? [plain, stemmer(foldGerman(word))] : [plain];
});
