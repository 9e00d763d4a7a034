import type { PreTrainedTokenizer, Tensor } from '@xenova/transformers';

/** Turns texts into what a model of transformers.js takes. */
export interface BatchTokenizer {
  /** Longest text in tokens, special tokens included; `batch` cuts what is beyond. */
  readonly maximumTokens: number;
  /** Token ids, special tokens included, not cut. */
  encode(text: string): readonly number[];
  /** The inputs of the model, cut and padded to one length. */
  batch(texts: readonly string[]): BatchInputs;
}

export interface BatchInputs {
  readonly input_ids: Tensor;
  readonly attention_mask: Tensor;
}

/** Stands in for the tokenizer of transformers.js, to which it must be equal. */
export interface OwnTokenizer {
  /** Names what is done to a text before it is cut; part of the fingerprint. */
  readonly preparation: string;
  readonly maximumTokens: number;
  readonly padding: number;
  encode(text: string): readonly number[];
}

/** For models whose settings state no longest text. */
const usualMaximumTokens = 512;

export function theirTokenizer(tokenizer: PreTrainedTokenizer): BatchTokenizer {
  return {
    maximumTokens: maximumTokensOf(tokenizer.model_max_length),
    encode: (text) => tokenizer.encode(text),
    batch: (texts) => tokenizer([...texts], { padding: true, truncation: true }),
  };
}

/** `TensorClass` is passed in, because importing transformers.js takes a fifth of a second. */
export function ourTokenizer(own: OwnTokenizer, TensorClass: typeof Tensor): BatchTokenizer {
  const { maximumTokens, padding } = own;
  return {
    maximumTokens,
    encode: (text) => own.encode(text),
    batch(texts) {
      const ids = texts.map((text) => own.encode(text).slice(0, maximumTokens));
      const length = ids.reduce((most, tokens) => Math.max(most, tokens.length), 0);
      const shape = [texts.length, length];
      const inputs = new BigInt64Array(texts.length * length).fill(BigInt(padding));
      const mask = new BigInt64Array(texts.length * length);
      for (const [text, tokens] of ids.entries()) {
        for (const [at, token] of tokens.entries()) {
          inputs[text * length + at] = BigInt(token);
          mask[text * length + at] = 1n;
        }
      }
      return {
        input_ids: new TensorClass('int64', inputs, shape),
        attention_mask: new TensorClass('int64', mask, shape),
      };
    },
  };
}

/** Some tokenizers state 10³⁰ for 'none known'. */
function maximumTokensOf(stated: unknown): number {
  return typeof stated === 'number' && stated > 0 && stated < 100_000 ? stated : usualMaximumTokens;
}
