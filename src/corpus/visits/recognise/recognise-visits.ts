import type { Block } from '../../../domain/document.ts';
import type { Language } from '../../../domain/language.ts';
import type { Visit } from '../../../domain/visit.ts';
import { type VisitModel, visitModelOf } from '../learned/visit-model.ts';
import { buildVisit } from './build.ts';
import { withDateline } from './chinese-dateline.ts';
import { lastDay } from './chinese-days.ts';
import { rulesFor } from './compiled.ts';
import { withHeadingDates } from './dated-headings.ts';
import { withoutDenied } from './denials.ts';
import type { Draft } from './draft.ts';
import { groupReadings } from './grouping.ts';
import { withLearnedReport } from './learned-report.ts';
import { letterheadOf } from './letterhead.ts';
import { countriesOf, isPlausible } from './plausible.ts';
import { type Reading, readUnit } from './reading.ts';
import { settleChinese } from './settle-chinese.ts';
import { settleEnglish } from './settle-english.ts';
import { settleGerman } from './settle-german.ts';
import { unitsOf } from './units.ts';

/**
 * The visits that a text reports, by rules and, where they see nothing, by what was learned from
 * reports. Every field is a slice of the text, a date or place is brought into its usual form; what
 * the text does not say stays unknown.
 * @param published EDTF; bounds what happened 'recently'
 */
export function recogniseVisits(
  text: string,
  language: Language,
  published?: string,
  blocks?: readonly Block[],
  model: VisitModel = visitModelOf(language),
): Visit[] {
  const { drafts, readings } = draftsIn(text, language, published, blocks, model);
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

/** The visits, and the sentences they were gathered from. */
function draftsIn(
  text: string,
  language: Language,
  published: string | undefined,
  blocks: readonly Block[] | undefined,
  model: VisitModel,
): { readonly drafts: Draft[]; readonly readings: readonly Reading[] } {
  const ruled = readingsOf(text, language, published, blocks, model);
  const gather = (readings: readonly Reading[]): Draft[] =>
    withoutDenied(groupReadings(readings, language), readings, rulesFor(language).denials);
  const drafts = gather(ruled);
  if (drafts.length > 0) return { drafts, readings: ruled };
  const readings = withLearnedReport(ruled, model.reports);
  return { drafts: readings === ruled ? [] : gather(readings), readings };
}

/** What each sentence of a text says. */
export function readingsOf(
  text: string,
  language: Language,
  published?: string,
  blocks?: readonly Block[],
  { tagger }: VisitModel = visitModelOf(language),
): Reading[] {
  let month: string | undefined;
  const readings = unitsOf(text, language, blocks).map((unit) => {
    const reading = readUnit(unit, language, tagger, published, month);
    if (language === 'zh') month = lastDay(unit.plain) ?? month;
    return reading;
  });
  return language === 'en' ? withHeadingDates(readings) : readings;
}
