import type { Block } from '../../../domain/document.ts';
import type { Language } from '../../../domain/language.ts';
import type { Visit } from '../../../domain/visit.ts';
import { buildVisit } from './build.ts';
import { withDateline } from './chinese-dateline.ts';
import { lastDay } from './chinese-days.ts';
import { rulesFor } from './compiled.ts';
import { withHeadingDates } from './dated-headings.ts';
import { withoutDenied } from './denials.ts';
import { groupReadings } from './grouping.ts';
import { letterheadOf } from './letterhead.ts';
import { countriesOf, isPlausible } from './plausible.ts';
import { type Reading, readUnit } from './reading.ts';
import { settleChinese } from './settle-chinese.ts';
import { settleEnglish } from './settle-english.ts';
import { settleGerman } from './settle-german.ts';
import { type Unit, unitsOf } from './units.ts';

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
  const readings = readingsOf(unitsOf(text, language, blocks), language, published);
  const drafts = withoutDenied(
    groupReadings(readings, language),
    readings,
    rulesFor(language).denials,
  );
  if (drafts.length === 0) return [];
  const countries = countriesOf(text, language);
  const letterhead = language === 'en' ? letterheadOf(text) : undefined;
  return drafts
    .map((draft) =>
      language === 'zh' ? settleChinese(text, withDateline(draft, readings)) : draft,
    )
    .map((draft) => (language === 'de' ? settleGerman(text, draft, published) : draft))
    .map((draft) => (letterhead === undefined ? draft : settleEnglish(text, draft, letterhead)))
    .map((draft) => buildVisit(text, draft, language, 'visit'))
    .filter((visit) => isPlausible(visit, countries, language, published))
    .map((visit, index) => ({ ...visit, id: `visit-${index + 1}` }));
}

function readingsOf(units: readonly Unit[], language: Language, published?: string): Reading[] {
  let month: string | undefined;
  const readings = units.map((unit) => {
    const reading = readUnit(unit, language, published, month);
    if (language === 'zh') month = lastDay(unit.plain) ?? month;
    return reading;
  });
  return language === 'en' ? withHeadingDates(readings) : readings;
}
