import type { Pooling } from './pooling.ts';

/** What stands before a text so that the model knows its part. */
export interface Prefixes {
  readonly query: string;
  readonly passage: string;
}

/** What a person may say of a model; what is absent is found in its files, or known of its family. */
export interface ModelSettings {
  readonly queryPrefix?: string;
  readonly passagePrefix?: string;
  readonly pooling?: Pooling;
  /** Longest text in tokens, special tokens included. */
  readonly maximumTokens?: number;
  /** Branch, tag or commit on the hub. */
  readonly revision?: string;
  /** The fingerprint (SHA-256, hex) that the model's files must have. */
  readonly sha256?: string;
}
