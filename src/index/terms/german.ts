import { stemmer } from '@orama/stemmers/german';
import { remember } from '../../domain/remember.ts';
import { compoundParts } from './compounds.ts';
import { foldGerman } from './fold.ts';
import { joined, type Unit } from './scanner.ts';
import { germanStopWords } from './stop-words.ts';

/**
 * Terms of a unit in German: words folded and stemmed (Snowball), and what compounds and
 * hyphenated words are made of beside the whole: 'Hightech-Zone' and 'Hightechzone' meet.
 */
export function germanTerms(unit: Unit): readonly string[] {
  if (unit.kind !== 'word') return [];
  const { parts } = unit;
  const terms = new Set<string>();
  for (const { text, capitals } of parts) {
    if (germanStopWords.has(text) && !capitals) continue;
    for (const term of wordTerms(text)) terms.add(term);
  }
  if (parts.length > 1) for (const term of wordTerms(joined(parts))) terms.add(term);
  return [...terms];
}

const wordTerms = remember((word): readonly string[] => {
  const folded = foldGerman(word);
  return [stemmer(folded), ...compoundParts(folded).map(stemmer)];
});
