import { findPlaces } from '../../corpus/places/find-places.ts';
import { toSimplified } from '../../domain/chinese.ts';
import type { Language } from '../../domain/language.ts';
import { withNamesInChinese } from './in-chinese.ts';
import { withNamesInLatin } from './in-latin.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A question with its names as passages of another language write them, where that has another
 * script: a name is a sound, which no vector of words tells. 'Halberstadt' asks Chinese passages
 * for 哈尔伯施塔特. Places are known by the gazetteer; names of persons change only into what
 * passages hold. Countries stay: the embedded model knows them, and their people and adjectives.
 */
export function namesAsWritten(
  question: string,
  from: Language,
  to: Language,
  vocabulary: Vocabulary,
): string {
  if ((from === 'zh') === (to === 'zh')) return question;
  const withPersons = to === 'zh' ? withNamesInChinese : withNamesInLatin;
  const text = toSimplified(question);
  let written = '';
  let end = 0;
  for (const { place, ...span } of findPlaces(text, from)) {
    const name = place.name[to];
    if (name === undefined) continue;
    const inPlace = place.kind === 'country' ? text.slice(span.start, span.end) : ` ${name} `;
    written += withPersons(text.slice(end, span.start), vocabulary) + inPlace;
    end = span.end;
  }
  return written + withPersons(text.slice(end), vocabulary);
}
