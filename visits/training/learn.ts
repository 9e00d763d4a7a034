import type { VisitModelData } from '../../src/corpus/visits/learned/model-file.ts';
import { WordClusters } from '../../src/corpus/visits/learned/word-clusters.ts';
import type { Language } from '../../src/domain/language.ts';
import type { EvalReport } from '../../tests/eval/visits/reports.ts';
import { learnTagger } from './conditional-random-field.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { learnRegression } from './logistic-regression.ts';
import { reportExamples } from './report-examples.ts';

/** Log odds; see docs/decisions/0016-learned-visits.md for what other values gave. */
const threshold = 1;
const eagerness = { topics: -1.5 };

/** Learns from reports in one language and texts that tell of no visit. */
export function learnVisits(
  language: Language,
  reports: readonly EvalReport[],
  ordinary: readonly string[],
  words: VisitModelData['clusters'],
  seed: number,
): VisitModelData {
  const clusters = new WordClusters(words.words, words.clusters);
  const sentences = reports.flatMap((report) => labelledSentences(report, clusters));
  const examples = [
    ...reports.flatMap((report) => reportExamples(report, report.visits.length > 0, clusters)),
    ...ordinary.flatMap((text) => reportExamples({ text, language }, false, clusters)),
  ];
  return {
    clusters: words,
    tagger: learnTagger(sentences, {
      epochs: 20,
      rate: 0.1,
      decay: 0.001,
      leastSeen: 2,
      leastWeight: 0.2,
      eagerness,
      seed,
    }),
    reports: {
      ...learnRegression(examples, { epochs: 12, rate: 0.05, decay: 0.0005, leastSeen: 3, seed }),
      threshold,
    },
  };
}
