import { stemmer } from '@orama/stemmers/english';
import { remember } from '../../domain/remember.ts';
import { foldGerman, withoutMarks } from './fold.ts';
import { joined, type Unit, type WordPart } from './scanner.ts';
import { englishStopWords } from './stop-words.ts';

/** Terms of a unit in English: stems (Porter 1980); hyphenated words whole and in parts. */
export function englishTerms(unit: Unit): readonly string[] {
  if (unit.kind !== 'word') return [];
  const { parts } = unit;
  const [only] = parts;
  // Most words have no hyphens.
  if (parts.length === 1 && only !== undefined) return partTerms(only);
  const terms = new Set<string>();
  for (const part of parts) for (const term of partTerms(part)) terms.add(term);
  if (parts.length > 1) for (const term of wordTerms(joined(parts))) terms.add(term);
  return [...terms];
}

function partTerms({ text, capitals }: WordPart): readonly string[] {
  return englishStopWords.has(text) && !capitals ? [] : wordTerms(text);
}

/** English texts write 'Düsseldorf', 'Dusseldorf' and 'Duesseldorf'. */
const wordTerms = remember((word): readonly string[] => {
  const plain = stemmer(withoutMarks(word));
  const written = /[äöüß]|[aou]e/u.test(word) ? [plain, stemmer(foldGerman(word))] : [plain];
  return [...new Set(written)];
});
