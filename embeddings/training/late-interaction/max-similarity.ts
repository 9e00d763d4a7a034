import type { DistinctTokens } from './distinct-tokens.ts';

/**
 * MaxSim of all questions with all passages of a batch (ColBERT, Khattab and Zaharia 2020, over
 * static vectors): the mean over a question's tokens, by weight, of the best cosine with any token
 * of the passage. Keeps which token was best, for the way back.
 */
export class MaxSimilarity {
  /** [questions × passages] */
  readonly scores: Float32Array;
  private readonly questions: DistinctTokens;
  private readonly passages: DistinctTokens;
  /** Share of each token in its question's mean, in the order of `questions.texts`. */
  private readonly shares: readonly Float32Array[];
  /** [question tokens × passages] the passage token that is nearest. */
  private readonly nearest: Int32Array;

  /**
   * @param cosines [question tokens × passage tokens]
   * @param weights of the question tokens
   */
  constructor(
    questions: DistinctTokens,
    passages: DistinctTokens,
    cosines: Float32Array,
    weights: Float32Array,
  ) {
    this.questions = questions;
    this.passages = passages;
    const count = passages.texts.length;
    this.nearest = new Int32Array(questions.count * count);
    const best = new Float32Array(questions.count * count);
    for (let token = 0; token < questions.count; token += 1) {
      const offset = token * passages.count;
      for (const [passage, tokens] of passages.texts.entries()) {
        let most = Number.NEGATIVE_INFINITY;
        let which = 0;
        for (const other of tokens) {
          const cosine = cosines[offset + other] ?? 0;
          if (cosine > most) {
            most = cosine;
            which = other;
          }
        }
        best[token * count + passage] = most;
        this.nearest[token * count + passage] = which;
      }
    }
    this.shares = questions.texts.map((tokens) => sharesOf(tokens, weights));
    this.scores = new Float32Array(questions.texts.length * count);
    for (const [question, tokens] of questions.texts.entries()) {
      for (const [at, token] of tokens.entries()) {
        const share = this.shares[question]?.[at] ?? 0;
        for (let passage = 0; passage < count; passage += 1) {
          const to = question * count + passage;
          this.scores[to] = (this.scores[to] ?? 0) + share * (best[token * count + passage] ?? 0);
        }
      }
    }
  }

  /**
   * Adds the gradient of the cosines to `out` [question tokens × passage tokens]: only the nearest
   * token of each passage has any. Returns the places that were changed.
   */
  backward(scoreGradient: Float32Array, out: Float32Array): Int32Array {
    const count = this.passages.texts.length;
    const tokenGradient = new Float32Array(this.nearest.length);
    for (const [question, tokens] of this.questions.texts.entries()) {
      for (const [at, token] of tokens.entries()) {
        const share = this.shares[question]?.[at] ?? 0;
        for (let passage = 0; passage < count; passage += 1) {
          const to = token * count + passage;
          const gradient = share * (scoreGradient[question * count + passage] ?? 0);
          tokenGradient[to] = (tokenGradient[to] ?? 0) + gradient;
        }
      }
    }
    const places = new Int32Array(tokenGradient.length);
    for (let at = 0; at < tokenGradient.length; at += 1) {
      const token = Math.floor(at / count);
      const place = token * this.passages.count + (this.nearest[at] ?? 0);
      out[place] = (out[place] ?? 0) + (tokenGradient[at] ?? 0);
      places[at] = place;
    }
    return places;
  }
}

function sharesOf(tokens: readonly number[], weights: Float32Array): Float32Array {
  const own = Float32Array.from(tokens, (token) => weights[token] ?? 0);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return own.map((weight) => weight / total);
}
