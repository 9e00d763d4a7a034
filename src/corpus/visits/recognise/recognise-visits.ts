import type { Block } from '../../../domain/document.ts';
import type { Language } from '../../../domain/language.ts';
import type { Visit } from '../../../domain/visit.ts';
import { type VisitModel, visitModelOf } from '../learned/visit-model.ts';
import { buildVisit } from './build.ts';
import { withChoices } from './choices/with-choices.ts';
import { withDateline } from './dates/chinese-dateline.ts';
import { lastDay } from './dates/chinese-days.ts';
import { withHeadingDates } from './dates/dated-headings.ts';
import type { Draft } from './draft.ts';
import { groupReadings } from './grouping.ts';
import { letterheadOf } from './hosts/letterhead.ts';
import { withLearnedReport } from './learned-report.ts';
import { rulesFor } from './patterns/compiled.ts';
import { type Reading, readUnit } from './sentences/reading.ts';
import { unitsOf } from './sentences/units.ts';
import { withoutCrowd } from './settling/crowds.ts';
import { withoutDenied } from './settling/denials.ts';
import { countriesOf, isPlausible } from './settling/plausible.ts';
import { settleChinese } from './settling/settle-chinese.ts';
import { settleEnglish } from './settling/settle-english.ts';
import { settleGerman } from './settling/settle-german.ts';

/** A visit, and what the sentences told of it before anything was weighed against it. */
export interface RecognisedVisit {
  readonly visit: Visit;
  readonly draft: Draft;
  readonly readings: readonly Reading[];
}

/**
 * The visits that a text reports, by rules and by what was learned from reports. Every field is a
 * slice of the text, a date or place is brought into its usual form; what the text does not say
 * stays unknown.
 * @param published EDTF; bounds what happened 'recently'
 */
export function recogniseVisits(
  text: string,
  language: Language,
  published?: string,
  blocks?: readonly Block[],
  model: VisitModel = visitModelOf(language),
): Visit[] {
  return visitsWithDrafts(text, language, published, blocks, model).map(({ visit }) => visit);
}

/** As `recogniseVisits`, with what each was made of. */
export function visitsWithDrafts(
  text: string,
  language: Language,
  published: string | undefined,
  blocks: readonly Block[] | undefined,
  model: VisitModel,
): RecognisedVisit[] {
  const ruled = readingsOf(text, language, published, blocks, model);
  const settled = (readings: readonly Reading[]): RecognisedVisit[] =>
    plausibleVisits(text, language, published, readings, model);
  const visits = settled(ruled);
  if (visits.length > 0) return visits;
  const readings = withLearnedReport(ruled, model.reports, language);
  return readings === ruled ? [] : settled(readings);
}

function plausibleVisits(
  text: string,
  language: Language,
  published: string | undefined,
  readings: readonly Reading[],
  model: VisitModel,
): RecognisedVisit[] {
  const drafts = draftsOf(text, language, published, readings);
  if (drafts.length === 0) return [];
  const countries = countriesOf(text, language);
  return drafts
    .flatMap((draft) => {
      const chosen = withChoices(text, draft, readings, model, language);
      if (chosen === undefined) return [];
      return [{ draft, readings, visit: buildVisit(text, chosen, language, 'visit') }];
    })
    .filter(({ visit }) => isPlausible(visit, countries, language, published))
    .map((each, index) => ({ ...each, visit: { ...each.visit, id: `visit-${index + 1}` } }));
}

/** What the sentences tell of each visit, settled by what only the whole text tells. */
function draftsOf(
  text: string,
  language: Language,
  published: string | undefined,
  readings: readonly Reading[],
): Draft[] {
  const drafts = withoutDenied(
    groupReadings(readings, language),
    readings,
    rulesFor(language).denials,
  );
  if (drafts.length === 0) return [];
  const letterhead = language === 'en' ? letterheadOf(text) : undefined;
  return drafts
    .map((draft) => withoutCrowd(text, draft))
    .map((draft) =>
      language === 'zh' ? settleChinese(text, withDateline(draft, readings)) : draft,
    )
    .map((draft) => (language === 'de' ? settleGerman(text, draft, published) : draft))
    .map((draft) => (letterhead === undefined ? draft : settleEnglish(text, draft, letterhead)));
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
