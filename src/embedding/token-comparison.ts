import type { ReservedRegion } from './kernel/shared-memory.ts';

/** The question's side of late interaction: its distinct tokens. */
export interface QueryTokens {
  /** Rows of the token table. [tokens] */
  readonly tokens: Uint32Array;
  /** How often each stands in the question. [tokens] */
  readonly counts: Float32Array;
  /** How much the best similarity of each counts. [tokens] */
  readonly weights: Float32Array;
}

/**
 * Texts cut into sentences and tokens, one text after the other: sentences of text `i` are
 * `[sentenceOffsets[i], sentenceOffsets[i + 1])`, tokens of sentence `s`
 * `[tokenOffsets[s], tokenOffsets[s + 1])`.
 */
export interface TextTokens {
  /** [texts + 1] */
  readonly sentenceOffsets: Uint32Array;
  /** [sentences + 1] */
  readonly tokenOffsets: Uint32Array;
  /** Rows of the token table. [tokens] */
  readonly tokens: Uint16Array | Uint32Array;
  /** [texts + 1] */
  readonly contextOffsets: Uint32Array;
  /** Rows of what each text stands under. */
  readonly contextTokens: Uint16Array | Uint32Array;
  /** What all arrays lie in, if they lie where a kernel may reach them. */
  readonly room?: ReservedRegion;
}

/** One of many texts. */
export interface TextPlace {
  readonly passages: TextTokens;
  /** Its number among them. */
  readonly local: number;
}

/** How texts compare with a question, token by token. */
export interface TokenComparison {
  /** The sentences of text `i` are `[sentenceOffsets[i], sentenceOffsets[i + 1])`. [texts + 1] */
  readonly sentenceOffsets: Uint32Array;
  /** MaxSim, Σ ω·max u·u / Σ ω, in [-1, 1]; 0 where nothing has weight. [texts] */
  readonly whole: Float32Array;
  /**
   * The greatest share of the question's weight that one of its tokens lacks in the text,
   * max ω·(1 − max u·u) / Σ ω, from 0; 0 where nothing has weight. [texts]
   */
  readonly missing: Float32Array;
  /** MaxSim of each sentence, as of the whole. [sentences] */
  readonly sentences: Float32Array;
  /** Dot product of the sums of token vectors of question and sentence. [sentences] */
  readonly products: Float32Array;
}
