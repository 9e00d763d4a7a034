import { toSimplified } from '../../../domain/chinese.ts';
import type { Language } from '../../../domain/language.ts';
import {
  candidateNames,
  candidateSignals,
  type ReportClassifier,
  type RuledFacts,
} from '../learned/report-classifier.ts';
import { isBrief } from './sentences/brief.ts';
import type { Reading } from './sentences/reading.ts';

/** Sentences on either side that say what a sentence is about. */
const reach = 3;

/** Log odds that a long text must say more: it has more sentences that look as if they reported. */
const longTextCosts = 2;

/**
 * Where no rule sees a report: the sentence that was learned to be one, read as such. The same
 * readings where there is none.
 */
export function withLearnedReport(
  readings: readonly Reading[],
  classifier: ReportClassifier,
  language: Language,
): readonly Reading[] {
  const scores = readings.map(({ unit }) => classifier.scoreOf(toSimplified(unit.text)));
  let best: Reading | undefined;
  let bestMargin = isBrief(readings, language) ? 0 : longTextCosts;
  readings.forEach((reading, at) => {
    const words = nearby(scores, at).reduce((sum, { near }) => sum + near, scores[at]?.own ?? 0);
    const margin = classifier.margin(words, () => factsOf(reading));
    if (margin > bestMargin) {
      best = reading;
      bestMargin = margin;
    }
  });
  if (best === undefined) return readings;
  return readings.map((reading) => (reading === best ? asReport(reading) : reading));
}

/** What stands near a sentence, itself among it. */
export function nearby<Each>(sentences: readonly Each[], at: number): readonly Each[] {
  return sentences.slice(Math.max(0, at - reach), at + reach + 1);
}

/** What a sentence names that may report a visit; nothing where it names no visitors. */
export function factsOf(reading: Reading): RuledFacts | undefined {
  const signal = candidateSignals.find((kind) => kind === reading.signal.kind);
  if (reading.unit.heading || signal === undefined) return undefined;
  const [delegations, people] = [reading.delegations(), reading.people()];
  if (delegations.length + people.length === 0) return undefined;
  const places = reading.places();
  const all = {
    delegation: delegations.some(({ bare }) => !bare),
    person: people.some(({ role }) => role !== undefined),
    date: reading.dates().length > 0,
    goal: places.some(({ part }) => part === 'goal'),
    group: delegations.some(({ bare }) => bare),
    name: people.some(({ role }) => role === undefined),
    place: places.some(({ part }) => part !== 'goal'),
    organisation: reading.organisations().length > 0,
  };
  return { signal, names: candidateNames.filter((kind) => all[kind]) };
}

function asReport(reading: Reading): Reading {
  return {
    ...reading,
    signal: { kind: 'report', verb: undefined, receives: false, isLearned: true },
  };
}
