import { stemmer } from '@orama/stemmers/german';
import { remember } from '../../domain/remember.ts';
import { compoundParts } from './compounds.ts';
import { foldGerman } from './fold.ts';
import { joined, type Unit, type WordPart } from './scanner.ts';
import { germanStopWords } from './stop-words.ts';

/**
 * Terms of a unit in German: words folded and stemmed (Snowball), and what compounds and
 * hyphenated words are made of beside the whole: 'Hightech-Zone' and 'Hightechzone' meet.
 */
export function germanTerms(unit: Unit): readonly string[] {
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
  return germanStopWords.has(text) && !capitals ? [] : wordTerms(text);
}

const wordTerms = remember((word): readonly string[] => {
  const folded = foldGerman(word);
  return [...new Set([folded, ...compoundParts(folded)].map(stemmer))];
});
