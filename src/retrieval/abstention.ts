import calibration from './calibration.json' with { type: 'json' };
import type { LateInteraction } from './late-interaction.ts';
import type { ScoreParts } from './score.ts';

/** An answer is given when its best passage is at least this likely to answer. */
export const answerThreshold: number = calibration.threshold;

/**
 * What tells an answer from a passage that is merely the nearest. All of it comes from the token
 * table, so that it holds whichever model embeds.
 */
export interface AbstentionFeatures {
  /** How much of the question's meaning the documents speak of at all. */
  readonly coverage: number;
  /** Cosine of the question and the passage's best sentence. */
  readonly sentenceCosine: number;
}

export function abstentionFeatures(
  interaction: LateInteraction,
  { comparison }: ScoreParts,
): AbstentionFeatures {
  return { coverage: interaction.coverage(), sentenceCosine: comparison.sentenceCosine };
}

/**
 * Likelihood that a passage answers: logistic regression, fitted by `npm run calibrate` on
 * questions that the corpus answers and questions that it does not.
 */
export function answerProbability(features: AbstentionFeatures): number {
  const { intercept, coverage, sentenceCosine } = calibration.weights;
  const logit = intercept + coverage * features.coverage + sentenceCosine * features.sentenceCosine;
  return 1 / (1 + Math.exp(-logit));
}
