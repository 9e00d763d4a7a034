import {
  factFeatures,
  nearFeature,
  ownFeature,
  wordFeatures,
} from '../../src/corpus/visits/learned/report-classifier.ts';
import { untrainedModel } from '../../src/corpus/visits/learned/visit-model.ts';
import type { WordClusters } from '../../src/corpus/visits/learned/word-clusters.ts';
import { factsOf, nearby } from '../../src/corpus/visits/recognise/learned-report.ts';
import { readingsOf } from '../../src/corpus/visits/recognise/recognise-visits.ts';
import { toSimplified } from '../../src/domain/chinese.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Example } from './logistic-regression.ts';

export interface TextToLearn {
  readonly text: string;
  readonly language: Language;
  readonly published?: string | undefined;
}

/** The sentences of a text that name visitors: of a report of a visit all tell of it, else none. */
export function reportExamples(
  { text, language, published }: TextToLearn,
  isReport: boolean,
  clusters: WordClusters,
): Example[] {
  const readings = readingsOf(text, language, published, undefined, untrainedModel(language));
  const words = readings.map(({ unit }) => [
    ...wordFeatures(toSimplified(unit.text), language, clusters),
  ]);
  return readings.flatMap((reading, at) => {
    const facts = factsOf(reading);
    if (facts === undefined) return [];
    const near = nearby(words, at).flatMap((each) => each.map(nearFeature));
    const own = (words[at] ?? []).map(ownFeature);
    return [{ features: [...factFeatures(facts), ...own, ...near], isReport }];
  });
}
