import type { Language } from '../../../domain/language.ts';
import { lazily } from '../../../domain/lazily.ts';
import { featureHash, joinedHash, textHash } from './hash.ts';
import { HashIndex } from './hash-index.ts';
import { taggedTokens } from './tokens.ts';
import type { WordClusters } from './word-clusters.ts';

/** Weights of features in a logistic regression; their sum is in log odds. */
export interface ClassifierWeights {
  /** Hashes of the features, rising. */
  readonly features: Uint32Array;
  /** Of each feature, in [-127, 127], in parts of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Sentences with more report a visit. */
  readonly threshold: number;
}

export const candidateNames = [
  'delegation',
  'person',
  'date',
  'goal',
  'group',
  'name',
  'place',
  'organisation',
] as const;
export const candidateSignals = ['report', 'noun', 'none'] as const;

/** What rules know of a sentence. */
export interface RuledFacts {
  /** What its verb and its time say; see `Signal`. */
  readonly signal: (typeof candidateSignals)[number];
  readonly names: readonly (typeof candidateNames)[number][];
}

/** What the words of a sentence say, in log odds. */
export interface WordScore {
  readonly own: number;
  /** Of the sentences near it. */
  readonly near: number;
}

/** Tells whether a sentence that names visitors reports a visit, where no rule knows its verb. */
export class ReportClassifier {
  readonly #language: Language;
  readonly #clusters: WordClusters;
  readonly #features: HashIndex;
  readonly #weights: Float32Array;
  /** What words must say at least, with the best that rules could add. */
  readonly #least: number;
  readonly #threshold: number;

  constructor(
    language: Language,
    clusters: WordClusters,
    { features, weights, scale, threshold }: ClassifierWeights,
  ) {
    this.#language = language;
    this.#clusters = clusters;
    this.#features = new HashIndex(features);
    this.#weights = Float32Array.from(weights, (weight) => scale * weight);
    this.#threshold = threshold;
    this.#least = threshold - Math.max(...allFacts().map((facts) => this.#sumOf(facts)));
  }

  scoreOf(text: string): WordScore {
    let [own, near] = [0, 0];
    for (const word of wordFeatures(text, this.#language, this.#clusters)) {
      own += this.#weightOf(ownFeature(word));
      near += this.#weightOf(nearFeature(word));
    }
    return { own, near };
  }

  /**
   * How far above the threshold, 0 or less: no report.
   * @param words of the sentence its own, and what those near it say, itself among them
   * @param facts asked for only where they could decide
   */
  margin(words: number, facts: () => RuledFacts | undefined): number {
    if (words <= this.#least) return Number.NEGATIVE_INFINITY;
    const ruled = facts();
    return ruled === undefined
      ? Number.NEGATIVE_INFINITY
      : words + this.#sumOf(factFeatures(ruled)) - this.#threshold;
  }

  #sumOf(features: readonly number[]): number {
    return features.reduce((sum, feature) => sum + this.#weightOf(feature), 0);
  }

  #weightOf(feature: number): number {
    return this.#weights[this.#features.placeOf(feature)] ?? 0;
  }
}

const [own, near, signals, names, single, pair, triple, group, ending] = [
  'own',
  'near',
  'signal',
  'names',
  '1',
  '2',
  '3',
  'cluster',
  'ending',
].map(textHash) as [number, number, number, number, number, number, number, number, number];

export function ownFeature(word: number): number {
  return joinedHash(own, word);
}

export function nearFeature(word: number): number {
  return joinedHash(near, word);
}

export function factFeatures({ signal, names: kinds }: RuledFacts): number[] {
  return [
    featureHash(signals, signal),
    featureHash(names, kinds.join(' ')),
    ...kinds.map((kind) => featureHash(names, `with ${kind}`)),
  ];
}

/** The features of each of the facts that there can be; the same for every language. */
const allFacts = lazily(() => {
  const subsets = Array.from({ length: 2 ** candidateNames.length }, (_, bits) =>
    candidateNames.filter((_name, at) => (bits & (1 << at)) !== 0),
  );
  return candidateSignals.flatMap((signal) =>
    subsets.map((names) => factFeatures({ signal, names })),
  );
});

/**
 * The words of a sentence, one after the other and by two, Chinese characters by three as well;
 * each once: what a text says again and again would drown the rest.
 */
export function wordFeatures(
  text: string,
  language: Language,
  clusters: WordClusters,
): ReadonlySet<number> {
  const features = new Set<number>();
  const tokens = taggedTokens(text, language).map(({ start, end }) =>
    text.slice(start, end).toLowerCase(),
  );
  const hashes = tokens.map(textHash);
  tokens.forEach((token, at) => {
    const here = hashes[at] ?? 0;
    const two = joinedHash(here, hashes[at + 1] ?? 0);
    features.add(joinedHash(single, here)).add(joinedHash(pair, two));
    if (language === 'zh') {
      features.add(joinedHash(triple, joinedHash(two, hashes[at + 2] ?? 0)));
    } else {
      features.add(joinedHash(group, clusters.of(here)));
      if (token.length > 4) features.add(featureHash(ending, token.slice(-3)));
    }
  });
  return features;
}
