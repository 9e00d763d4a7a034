import type { Block } from '../../../domain/document.ts';
import type { Language } from '../../../domain/language.ts';
import type { Visit } from '../../../domain/visit.ts';
import { buildVisit } from './build.ts';
import { groupReadings } from './grouping.ts';
import { countriesOf, isPlausible } from './plausible.ts';
import { readUnit } from './reading.ts';
import { settleChinese } from './settle-chinese.ts';
import { unitsOf } from './units.ts';

/**
 * The visits that a text reports, by rules and lists of words alone. Every field is a slice of the
 * text, a date or place is brought into its usual form; what the text does not say stays unknown.
 * @param published EDTF; bounds what happened 'recently'
 */
export function recogniseVisits(
  text: string,
  language: Language,
  published?: string,
  blocks?: readonly Block[],
): Visit[] {
  const readings = unitsOf(text, language, blocks).map((unit) =>
    readUnit(unit, language, published),
  );
  const drafts = groupReadings(readings);
  if (drafts.length === 0) return [];
  const countries = countriesOf(text, language);
  return drafts
    .map((draft) => (language === 'zh' ? settleChinese(text, draft) : draft))
    .map((draft) => buildVisit(text, draft, language, 'visit'))
    .filter((visit) => isPlausible(visit, countries, language, published))
    .map((visit, index) => ({ ...visit, id: `visit-${index + 1}` }));
}
