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

/** What turns one text into token ids. */
export interface TextTokenizer {
  readonly maximumTokens: number;
  readonly padding: number;
  /** Special tokens after the text: a text that is cut keeps them. */
  readonly ending: number;
  encode(text: string): readonly number[];
}

/** Its own way of cutting a text takes the special token at the end away. */
export function theirTokenizer(
  tokenizer: PreTrainedTokenizer,
  maximumTokens: number,
): TextTokenizer {
  const padding: unknown = tokenizer.pad_token_id;
  return {
    maximumTokens,
    padding: typeof padding === 'number' ? padding : 0,
    ending: endingOf(tokenizer),
    encode: (text) => tokenizer.encode(text),
  };
}

/** `TensorClass` is passed in, because importing transformers.js takes a fifth of a second. */
export function batchTokenizer(one: TextTokenizer, TensorClass: typeof Tensor): BatchTokenizer {
  const { maximumTokens, padding, ending } = one;
  const cut = (tokens: readonly number[]) =>
    tokens.length <= maximumTokens
      ? tokens
      : [...tokens.slice(0, maximumTokens - ending), ...tokens.slice(tokens.length - ending)];
  return {
    maximumTokens,
    encode: (text) => one.encode(text),
    batch(texts) {
      const ids = texts.map((text) => cut(one.encode(text)));
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

/** How many tokens follow those of a text that has some. */
function endingOf(tokenizer: PreTrainedTokenizer): number {
  const bare = tokenizer.encode('1', undefined, { add_special_tokens: false });
  const whole = tokenizer.encode('1');
  const start = whole.findIndex((_, at) => bare.every((token, of) => whole[at + of] === token));
  return start < 0 ? 0 : whole.length - start - bare.length;
}
