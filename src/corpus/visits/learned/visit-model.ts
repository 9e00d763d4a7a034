import { readFileSync } from 'node:fs';
import type { Language } from '../../../domain/language.ts';
import { Chooser, noWeights } from './chooser.ts';
import { layers } from './labels.ts';
import { readVisitModel, type VisitModelData } from './model-file.ts';
import { ReportClassifier } from './report-classifier.ts';
import { Tagger } from './tagger.ts';
import { WordClusters } from './word-clusters.ts';

/** What was learned from reports of visits, beside the rules. */
export interface VisitModel {
  readonly tagger: Tagger;
  readonly reports: ReportClassifier;
  readonly chooser: Chooser;
  readonly clusters: WordClusters;
}

const models = new Map<Language, VisitModel>();

/** The model of a language, read when it is first asked for. */
export function visitModelOf(language: Language): VisitModel {
  const known = models.get(language);
  if (known !== undefined) return known;
  const file = new URL(`visit-model-${language}.bin`, import.meta.url);
  const model = visitModel(language, readVisitModel(readFileSync(file)));
  models.set(language, model);
  return model;
}

export function visitModel(
  language: Language,
  { clusters, tagger, reports, choices }: VisitModelData,
): VisitModel {
  const words = new WordClusters(clusters.words, clusters.clusters);
  return {
    tagger: new Tagger(language, words, tagger),
    reports: new ReportClassifier(language, words, reports),
    chooser: new Chooser(choices),
    clusters: words,
  };
}

/** A model that has learned nothing: the rules alone. */
export function untrainedModel(language: Language): VisitModel {
  const features = new Uint32Array();
  const weights = new Int8Array();
  return visitModel(language, {
    clusters: { words: features, clusters: new Uint8Array() },
    tagger: {
      features,
      weights,
      scale: 1,
      transitions: layers.map(({ labelCount }) => new Float32Array(labelCount ** 2)),
    },
    reports: { features, weights, scale: 1, threshold: Number.POSITIVE_INFINITY },
    choices: noWeights,
  });
}
