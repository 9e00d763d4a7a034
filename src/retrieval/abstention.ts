import calibration from './calibration.json' with { type: 'json' };
import { evidence, type ScoreParts } from './score.ts';

/** A passage is shown when it is at least this likely to answer. */
export const answerThreshold: number = calibration.threshold;

/**
 * Likelihood that a passage answers, in (0, 1): logistic regression on the score before any
 * background is taken off, apart for passages in the question's language and in another, which
 * share fewer words with it. Fitted by `npm run calibrate` on questions that the corpus answers and
 * questions that it does not.
 */
export function answerProbability(parts: ScoreParts, sameLanguage: boolean): number {
  const { intercept, slope } = calibration[sameLanguage ? 'sameLanguage' : 'otherLanguage'];
  return 1 / (1 + Math.exp(-(intercept + slope * evidence(parts))));
}
