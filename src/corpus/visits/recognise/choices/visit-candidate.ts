import type { Language } from '../../../../domain/language.ts';
import type { Candidate } from '../../learned/chooser.ts';
import type { Draft } from '../draft.ts';
import type { Route } from '../places/choose-place.ts';
import type { Reading } from '../sentences/reading.ts';
import { isLikely } from '../tagged-spans.ts';
import { type Nearby, wordFacts } from './surroundings.ts';

/** Counts above say no more. */
const most = 4;

/** A draft as a whole: is it a visit at all, or a habit, a plan, a figure or a jubilee? */
export function visitCandidate(
  draft: Draft,
  ruled: Route,
  readings: readonly Reading[],
  surroundings: readonly Nearby[],
  language: Language,
): Candidate {
  const length = surroundings[0]?.length ?? 'brief';
  const report = surroundings.find(({ distance }) => distance === 0);
  const how = report === undefined ? 'none' : signalOf(report.reading);
  const facts = [...countsOf(draft, readings, surroundings), ...routeOf(ruled)];
  return {
    facts: new Set([
      'bias',
      length,
      how,
      `${length} ${how}`,
      ...facts.flatMap((fact) => [fact, `${length} ${fact}`]),
      ...surroundings.flatMap((nearby) => wordsOf(nearby, language)),
    ]),
  };
}

function signalOf({ signal }: Reading): string {
  return `${signal.isLearned === true ? 'learned' : signal.kind} ${signal.receives}`;
}

function countsOf(
  draft: Draft,
  readings: readonly Reading[],
  surroundings: readonly Nearby[],
): string[] {
  const count = (kind: string): number =>
    readings.filter(({ signal }) => signal.kind === kind).length;
  const tagged = surroundings
    .filter(({ distance }) => Math.abs(distance) <= 3)
    .flatMap(({ reading }) => reading.tagged().filter(isLikely));
  const tags = (field: string): number => tagged.filter((tag) => tag.field === field).length;
  const counts = {
    reports: count('report'),
    traps: count('trap'),
    plans: count('planned'),
    dates: draft.dates.length,
    days: draft.dates.filter(({ edtf }) => /\d-\d\d/u.test(edtf)).length,
    goals: draft.goals.length,
    origins: draft.origins.length,
    hosts: draft.hosts.length,
    people: draft.people.length,
    houses: draft.organisations.length,
    topics: draft.topics.length,
    'tagged hosts': tags('hosts'),
    'tagged topics': tags('topics'),
    'tagged outcomes': tags('outcome'),
  };
  const has = {
    delegation: draft.delegation,
    group: draft.group,
    heading: draft.headed,
    size: draft.size,
    occasion: draft.occasion,
    outcome: draft.outcome,
  };
  return [
    ...Object.entries(counts).map(([what, number]) => `${what} ${Math.min(most, number)}`),
    ...Object.entries(has).map(([what, span]) => `${what} ${span !== undefined}`),
  ];
}

function routeOf({ place, origin }: Route): string[] {
  const [to, from] = [place?.place.country ?? 'unknown', origin?.place.country ?? 'unknown'];
  return [`to ${to}`, `from ${from}`, `from ${from} to ${to}`, `to ${place?.kind ?? 'none'}`];
}

function wordsOf({ distance, isFirst, tokens }: Nearby, language: Language): string[] {
  const where = distance === 0 ? 'here' : Math.abs(distance) <= 2 ? 'near' : undefined;
  const words = tokens.map(({ word }) => word);
  return [
    ...(where === undefined ? [] : wordFacts(where, words, language)),
    ...(where === undefined ? [] : tokens.map(({ cluster }) => `${where} group ${cluster}`)),
    ...(isFirst ? wordFacts('top', words, language) : []),
  ];
}
