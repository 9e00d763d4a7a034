import { noWeights } from '../../src/corpus/visits/learned/chooser.ts';
import type { VisitModelData } from '../../src/corpus/visits/learned/model-file.ts';
import { visitModel } from '../../src/corpus/visits/learned/visit-model.ts';
import { WordClusters } from '../../src/corpus/visits/learned/word-clusters.ts';
import type { Language } from '../../src/domain/language.ts';
import type { EvalReport } from '../../tests/eval/visits/reports.ts';
import { choiceExamples } from './choice-examples.ts';
import { learnTagger } from './conditional-random-field.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { learnChoices } from './learn-choices.ts';
import { learnRegression } from './logistic-regression.ts';
import { reportExamples } from './report-examples.ts';

/** Log odds; see docs/decisions/0016-learned-visits.md for what other values gave. */
const threshold = 0;
const choiceEagerness = {
  visit: 0.6,
  place: 0.5,
  from: 1.5,
  size: 0.4,
  delegation: 0.5,
  hosts: 0.6,
  organisations: 0.5,
  topics: 0.6,
  occasion: 1,
  outcome: 0.1,
};
/** Parts of the reports; what the chooser learns from was tagged by who had not seen it. */
const parts = 2;

/** Learns from reports in one language and texts that tell of no visit. */
export function learnVisits(
  language: Language,
  reports: readonly EvalReport[],
  ordinary: readonly string[],
  words: VisitModelData['clusters'],
  seed: number,
): VisitModelData {
  const learn = (from: readonly EvalReport[]): VisitModelData => ({
    clusters: words,
    ...learnSentences(language, from, ordinary, words, seed),
    choices: noWeights,
  });
  const examples = Array.from({ length: parts }, (_, part) => {
    const isPart = (at: number): boolean => at % parts === part;
    const model = visitModel(language, learn(reports.filter((_report, at) => !isPart(at))));
    return reports
      .filter((_report, at) => isPart(at))
      .flatMap((report) => choiceExamples(report, model));
  }).flat();
  return {
    ...learn(reports),
    choices: learnChoices(examples, {
      epochs: 8,
      rate: 0.03,
      decay: 0.006,
      leastSeen: 3,
      leastWeight: 0.05,
      eagerness: choiceEagerness,
      seed,
    }),
  };
}

/** What sentences tell: the tagger and the classifier. */
function learnSentences(
  language: Language,
  reports: readonly EvalReport[],
  ordinary: readonly string[],
  words: VisitModelData['clusters'],
  seed: number,
): Pick<VisitModelData, 'tagger' | 'reports'> {
  const clusters = new WordClusters(words.words, words.clusters);
  const sentences = reports.flatMap((report) => labelledSentences(report, clusters));
  const examples = [
    ...reports.flatMap((report) => reportExamples(report, report.visits.length > 0, clusters)),
    ...ordinary.flatMap((text) => reportExamples({ text, language }, false, clusters)),
  ];
  return {
    tagger: learnTagger(sentences, {
      epochs: 12,
      rate: 0.007,
      decay: 0.001,
      leastSeen: 3,
      leastWeight: 0.08,
      seed,
    }),
    reports: {
      ...learnRegression(examples, { epochs: 12, rate: 0.005, decay: 0.0005, leastSeen: 3, seed }),
      threshold,
    },
  };
}
