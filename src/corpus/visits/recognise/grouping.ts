import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import { edtfBounds } from '../../edtf-bounds.ts';
import { nearDatesOf } from './dates/near-dates.ts';
import { addReading, type Draft, newDraft, nextStage, type Share, samePlace } from './draft.ts';
import { contains, shifted } from './patterns/pattern.ts';
import { isTown } from './places/places.ts';
import { isBrief } from './sentences/brief.ts';
import type { Reading } from './sentences/reading.ts';

/** How many sentences without a word of the visit still belong to it. */
const reach = 8;
/** What belongs to a report, counted in sentences. */
interface Surroundings {
  /** Before the first that reports: those that may name the visitors. */
  readonly lead: number;
  /** In those before it as much is told of the visit as in those behind it. */
  readonly leadTells: boolean;
}

const ofBrief: Surroundings = { lead: 5, leadTells: true };
const ofLong: Surroundings = { lead: 3, leadTells: false };
const everything: Share = { dates: false, goals: false, within: () => true };

/** Gathers the sentences of each visit: one journey is one visit, another day in another town a second. */
export function groupReadings(readings: readonly Reading[], language: Language): Draft[] {
  const drafts: Draft[] = [];
  const surroundings = isBrief(readings, language) ? ofBrief : ofLong;
  let silent = 0;
  readings.forEach((reading, index) => {
    const latest = drafts.at(-1);
    if (reading.signal.kind === 'trap') return;
    const placed = (): boolean => language === 'de' && isPlaced(readings, index, surroundings.lead);
    if (
      isReport(reading, latest !== undefined, placed) ||
      introducesReport(reading, readings[index + 1])
    ) {
      silent = 0;
      const known = drafts
        .slice(-4)
        .reverse()
        .find((draft) => fits(draft, reading));
      const draft =
        known ??
        begin(
          reading,
          latest,
          drafts.length === 0 ? readings.slice(Math.max(0, index - surroundings.lead), index) : [],
          language,
          surroundings.leadTells,
        );
      if (known === undefined) drafts.push(draft);
      addReading(draft, reading, { dates: true, goals: true, within: () => true });
      return;
    }
    if (latest === undefined) return;
    silent = reading.goesOn() ? 0 : silent + 1;
    if (silent > reach || reading.unit.heading) return;
    if (language === 'de' && silent < 4) latest.nearDates.push(...nearDatesOf(reading));
    share(reading, drafts.slice(-4), latest);
  });
  return drafts;
}

function begin(
  reading: Reading,
  latest: Draft | undefined,
  before: readonly Reading[],
  language: Language,
  leadTells: boolean,
): Draft {
  const introduces = reading.delegations().some(({ bare }) => !bare);
  const draft =
    latest === undefined || introduces
      ? newDraft(reading.unit.sentence)
      : nextStage(latest, reading.unit.sentence);
  for (const earlier of before) {
    if (earlier.signal.kind === 'planned') continue;
    if (language === 'de') draft.nearDates.push(...nearDatesOf(earlier));
    const occasion = language === 'de' && !earlier.unit.heading ? earlier.occasion() : undefined;
    if (occasion !== undefined) draft.introduced ??= shifted(occasion, earlier.unit.start);
    const isVisit = earlier.signal.kind === 'noun' && !earlier.unit.heading;
    const tells = leadTells && !earlier.unit.heading;
    if (tells) addReading(draft, earlier, leadShare(reading));
    else addReading(draft, earlier, isVisit ? everything : withoutPhrases(earlier));
    const named = earlier.delegations().find(({ bare }) => !bare);
    // '来自某市的三位培训师正在车间。带队的是…'
    const isScene = language === 'zh' && earlier.signal.kind === 'none';
    const isHome = language === 'en' && hasHome(earlier, named);
    if ((earlier.unit.heading || isVisit || isScene || isHome) && named !== undefined)
      draft.headed ??= shifted(named, earlier.unit.start);
  }
  return draft;
}

function hasHome(reading: Reading, visitors: Span | undefined): boolean {
  return (
    visitors !== undefined &&
    reading.places().some(({ part, ...place }) => part === 'origin' && contains(visitors, place))
  );
}

/** All of it; the day and the place only where the report itself leaves them open. */
function leadShare({ signal, dates }: Reading): Share {
  const isLearned = signal.isLearned === true;
  return {
    dates: isLearned || dates().length === 0,
    goals: isLearned,
    within: () => true,
  };
}

/** Of what stands before a report only the persons and places are its own. */
function withoutPhrases(reading: Reading): Share {
  const kept: readonly Span[] = [
    ...reading.people(),
    ...reading.places(),
    ...(reading.unit.heading ? reading.hosts() : reading.organisations()),
  ];
  return { dates: false, goals: false, within: (span) => kept.includes(span), namesOnly: true };
}

/** A dateline or heading said where. */
function isPlaced(readings: readonly Reading[], index: number, lead: number): boolean {
  return readings
    .slice(Math.max(0, index - lead), index)
    .some(({ places }) => places().some(isTown));
}

function isReport(reading: Reading, hasVisit: boolean, placed: () => boolean): boolean {
  const { signal, unit } = reading;
  if (signal.isLearned === true) return true;
  if (unit.heading || (signal.kind !== 'noun' && signal.kind !== 'report')) return false;
  const [delegations, people, dates] = [reading.delegations(), reading.people(), reading.dates()];
  const goal = reading.places().some(({ part }) => part === 'goal');
  const visitors =
    delegations.some(({ bare }) => !bare) || people.some(({ role }) => role !== undefined);
  if (signal.kind === 'noun')
    return goal && dates.length > 0 && (visitors || hasVisit || people.length > 0);
  const subject =
    visitors ||
    delegations.length > 0 ||
    (people.length > 0 && goal && dates.length > 0) ||
    (hasVisit && reading.goesOn());
  const where =
    goal ||
    reading.hosts().length > 0 ||
    signal.receives ||
    hasVisit ||
    reading.places().length > 0 ||
    dates.length > 0 ||
    placed();
  return subject && where;
}

/** 'On 3 May Foshan saw a visit.' The visitors come in the next sentence. */
function introducesReport(reading: Reading, next: Reading | undefined): boolean {
  const { kind } = reading.signal;
  if (kind !== 'report' && kind !== 'invited') return false;
  if (reading.unit.heading || next === undefined) return false;
  const follows = next.signal.kind === 'report' || next.signal.kind === 'noun';
  const names =
    next.delegations().some(({ bare }) => !bare) ||
    next.people().some(({ role }) => role !== undefined);
  const where = reading.places().length > 0 || reading.signal.receives;
  return where && reading.dates().length > 0 && follows && names;
}

/** True where a sentence tells no other place on another day than the visit has. */
function fits(draft: Draft, reading: Reading): boolean {
  const goals = reading.places().filter(({ part, kind }) => part === 'goal' && isTown({ kind }));
  const known = draft.goals.filter(isTown);
  const dates = reading.dates().flatMap(({ edtf }) => edtf ?? []);
  const sameDay =
    dates.length === 0 ||
    draft.dates.length === 0 ||
    dates.some((date) => draft.dates.some((other) => agree(date, other.edtf)));
  const elsewhere =
    goals.length > 0 &&
    known.length > 0 &&
    !goals.some((goal) => known.some((other) => samePlace(goal.place, other.place)));
  if (elsewhere) return dates.length === 0 || (draft.dates.length > 0 && sameDay);
  const isElsewhere =
    goals.length > 0 &&
    known.length === 0 &&
    draft.hosts.length > 0 &&
    draft.named.some(isTown) &&
    !goals.some((goal) => draft.named.some((other) => samePlace(goal.place, other.place)));
  if (sameDay) return true;
  if (isElsewhere) return false;
  return !dates.some((date) => draft.dates.some((other) => farApart(date, other.edtf)));
}

const anyYear = '2000';

function boundsOf(date: string): { from: number; until: number } | undefined {
  return edtfBounds(date.replaceAll('XXXX', anyYear));
}

/** One date lies within the other, their years apart where one has none. */
function agree(a: string, b: string): boolean {
  const noYear = [a, b].some((date) => date.includes('XXXX'));
  const plain = (date: string): string => (noYear ? date.replace(/\d{4}(?=-)/gu, 'XXXX') : date);
  const [first, second] = [boundsOf(plain(a)), boundsOf(plain(b))];
  if (first === undefined || second === undefined) return true;
  return first.from <= second.until && second.from <= first.until;
}

const twoWeeks = 14 * 24 * 60 * 60 * 1000;

function farApart(a: string, b: string): boolean {
  const noYear = [a, b].some((date) => date.includes('XXXX'));
  const plain = (date: string): string => (noYear ? date.replace(/\d{4}(?=-)/gu, 'XXXX') : date);
  const [first, second] = [boundsOf(plain(a)), boundsOf(plain(b))];
  if (first === undefined || second === undefined) return false;
  return first.from - second.until > twoWeeks || second.from - first.until > twoWeeks;
}

/** Parts a sentence among the visits whose places it names; without any it goes to the latest. */
function share(reading: Reading, drafts: readonly Draft[], latest: Draft): void {
  const owners = reading
    .places()
    .map((said) => ({
      at: said.start,
      draft: drafts.find((draft) =>
        draft.goals.some((goal) => isTown(goal) && samePlace(goal.place, said.place)),
      ),
    }))
    .filter((owner): owner is { at: number; draft: Draft } => owner.draft !== undefined);
  const isNoun = reading.signal.kind === 'noun';
  const [first] = owners;
  if (first === undefined) {
    addReading(latest, reading, { ...everything, dates: isNoun });
    return;
  }
  for (const draft of new Set(owners.map((owner) => owner.draft))) {
    const within = (span: Span): boolean =>
      (owners.findLast(({ at }) => at < span.start + 1) ?? first).draft === draft;
    addReading(draft, reading, { dates: isNoun, goals: false, within });
  }
}
