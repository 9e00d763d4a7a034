import calibration from './calibration.json' with { type: 'json' };

/** A passage is shown when it is at least this likely to answer, unless a setting says otherwise. */
export const answerThreshold: number = calibration.threshold;

/**
 * Where the odds begin to grow less with the evidence: a passage that repeats the question's words
 * is hardly likelier to answer than one that has them once.
 */
export const enoughEvidence = 1.6;

/** What tells whether a passage answers. */
export interface Signs {
  /** The score as the token table gives it, before any background is taken off. */
  readonly evidence: number;
  /** BM25 as a share of the most that the question could reach. */
  readonly lexical: number;
  /** Whether a number, date, name or place is asked for and the sentences that answer best hold none. */
  readonly unmet: boolean;
  /** The greatest share of the question's weight that one of its tokens lacks in the passage, from 0. */
  readonly missing: number;
  /** ln of the passages in its language, and one: among many one is like anything by chance. */
  readonly choice: number;
  /** Whether question and passage are in one language: others share fewer words. */
  readonly sameLanguage: boolean;
}

export interface SignWeights {
  readonly intercept: number;
  readonly evidence: number;
  /** Of the evidence up to {@link enoughEvidence}: more than that says less. */
  readonly firstEvidence: number;
  readonly lexical: number;
  readonly unmet: number;
  readonly missing: number;
  readonly choice: number;
}

/**
 * How likely a passage answers, in (0, 1): logistic regression, fitted by `npm run calibrate` on
 * questions that the documents answer and questions that they do not, and checked on others.
 */
export function answerProbability(
  { evidence, lexical, unmet, missing, choice, sameLanguage }: Signs,
  weights: SignWeights = calibration[sameLanguage ? 'sameLanguage' : 'otherLanguage'],
): number {
  const logOdds =
    weights.intercept +
    weights.evidence * evidence +
    weights.firstEvidence * Math.min(evidence, enoughEvidence) +
    weights.lexical * lexical +
    weights.unmet * Number(unmet) +
    weights.missing * missing +
    weights.choice * choice;
  return 1 / (1 + Math.exp(-logOdds));
}
