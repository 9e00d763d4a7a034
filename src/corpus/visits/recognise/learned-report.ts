import { toSimplified } from '../../../domain/chinese.ts';
import {
  candidateNames,
  candidateSignals,
  type ReportClassifier,
  type RuledFacts,
} from '../learned/report-classifier.ts';
import type { Reading } from './sentences/reading.ts';

/** Sentences on either side that say what a sentence is about. */
const reach = 3;

/**
 * Where no rule sees a report: the sentence that was learned to be one, read as such. The same
 * readings where there is none.
 */
export function withLearnedReport(
  readings: readonly Reading[],
  classifier: ReportClassifier,
): readonly Reading[] {
  const scores = readings.map(({ unit }) => classifier.scoreOf(toSimplified(unit.text)));
  let best: Reading | undefined;
  let bestMargin = 0;
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
  const has = {
    delegation: reading.delegations().some(({ bare }) => !bare),
    person: reading.people().some(({ role }) => role !== undefined),
  };
  if (!has.delegation && !has.person) return undefined;
  const all = {
    ...has,
    date: reading.dates().length > 0,
    goal: reading.places().some(({ part }) => part === 'goal'),
  };
  return { signal, names: candidateNames.filter((kind) => all[kind]) };
}

function asReport(reading: Reading): Reading {
  return { ...reading, signal: { kind: 'report', verb: undefined, receives: false } };
}
