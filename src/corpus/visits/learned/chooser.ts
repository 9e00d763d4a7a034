import { featureHash, textHash } from './hash.ts';
import { HashIndex } from './hash-index.ts';

/** Whether there was a visit, and the fields for which candidates are weighed against each other. */
export const choices = [
  'visit',
  'place',
  'from',
  'size',
  'delegation',
  'hosts',
  'organisations',
  'topics',
  'occasion',
  'outcome',
] as const;

export type Choice = (typeof choices)[number];

/** Weights of facts in one log-linear model for each choice. */
export interface ChooserWeights {
  /** Hashes of the facts, rising. */
  readonly features: Uint32Array;
  /** Of each, in [-127, 127], in parts of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Of one that has learned nothing. */
export const noWeights: ChooserWeights = {
  features: new Uint32Array(),
  weights: new Int8Array(),
  scale: 1,
};

/** Anything that a field may be filled with, and what speaks for or against it. */
export interface Candidate {
  readonly facts: ReadonlySet<string>;
}

const kinds = new Map(choices.map((choice) => [choice, textHash(choice)]));

/** The hash under which a fact counts for a choice. */
export function factHash(choice: Choice, fact: string): number {
  return featureHash(kinds.get(choice) ?? 0, fact);
}

/** Weighs candidates by what the whole text says of them. */
export class Chooser {
  readonly #features: HashIndex;
  readonly #weights: Float32Array;

  constructor({ features, weights, scale }: ChooserWeights) {
    this.#features = new HashIndex(features);
    this.#weights = Float32Array.from(weights, (weight) => scale * weight);
  }

  /** False of one that has learned nothing and chooses nothing. */
  get isTrained(): boolean {
    return this.#features.size > 0;
  }

  /** Log odds; above 0 it is better than nothing. */
  scoreOf(choice: Choice, { facts }: Candidate): number {
    let sum = 0;
    for (const fact of facts) {
      sum += this.#weights[this.#features.placeOf(factHash(choice, fact))] ?? 0;
    }
    return sum;
  }

  /** Those that are better than nothing, the best first. */
  allOf<Each extends Candidate>(choice: Choice, candidates: readonly Each[]): Each[] {
    return candidates
      .map((candidate) => ({ candidate, score: this.scoreOf(choice, candidate) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ candidate }) => candidate);
  }

  /** The best, if it is better than nothing. */
  oneOf<Each extends Candidate>(choice: Choice, candidates: readonly Each[]): Each | undefined {
    return this.allOf(choice, candidates)[0];
  }
}
