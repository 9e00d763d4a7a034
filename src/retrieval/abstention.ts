import calibration from './calibration.json' with { type: 'json' };

/** A passage is shown when it is at least this likely to answer, unless a setting says otherwise. */
export const answerThreshold: number = calibration.threshold;

/** What tells whether a passage answers. */
export interface Signs {
  /** The score as the token table gives it, before any background is taken off. */
  readonly evidence: number;
  /** BM25 as a share of the most that the question could reach. */
  readonly lexical: number;
  /** Whether a number, date, name or place is asked for and the sentences that answer best hold none. */
  readonly unmet: boolean;
  /** Whether question and passage are in one language: others share fewer words. */
  readonly sameLanguage: boolean;
}

export interface SignWeights {
  readonly intercept: number;
  readonly evidence: number;
  readonly lexical: number;
  readonly unmet: number;
}

/**
 * How likely a passage answers, in (0, 1): logistic regression, fitted by `npm run calibrate` on
 * questions that the documents answer and questions that they do not, and checked on others.
 */
export function answerProbability(
  { evidence, lexical, unmet, sameLanguage }: Signs,
  weights: SignWeights = calibration[sameLanguage ? 'sameLanguage' : 'otherLanguage'],
): number {
  const logOdds =
    weights.intercept +
    weights.evidence * evidence +
    weights.lexical * lexical +
    weights.unmet * Number(unmet);
  return 1 / (1 + Math.exp(-logOdds));
}
