import { digitGrouping, wordPattern } from '../../../src/embedding/normalizer.ts';
import {
  specialTokens,
  startToken,
  unknownToken,
  type Vocabulary,
} from '../vocabulary/vocabulary.ts';

/** Longest text in tokens that the pipeline takes before it cuts. */
export const maximumTokens = 512;

/** `tokenizer.json` in the form of Hugging Face's tokenizers. */
export function tokenizerJson(vocabulary: Vocabulary): string {
  const start = specialTokens[startToken];
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    // None: text that happens to read '[CLS]' is text.
    added_tokens: [],
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'Replace', pattern: { Regex: digitGrouping }, content: '' },
        { type: 'NFKC' },
        { type: 'Lowercase' },
      ],
    },
    pre_tokenizer: {
      type: 'Split',
      pattern: { Regex: wordPattern },
      behavior: 'Removed',
      invert: true,
    },
    post_processor: {
      type: 'TemplateProcessing',
      single: [{ SpecialToken: { id: start, type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }],
      pair: [
        { SpecialToken: { id: start, type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { Sequence: { id: 'B', type_id: 1 } },
      ],
      special_tokens: { [start]: { id: start, ids: [startToken], tokens: [start] } },
    },
    decoder: null,
    model: {
      type: 'Unigram',
      unk_id: unknownToken,
      vocab: vocabulary.entries,
      byte_fallback: false,
    },
  };
  return JSON.stringify(tokenizer);
}

export function tokenizerConfigJson(): string {
  const [pad, unknown, start] = specialTokens;
  const config = {
    tokenizer_class: 'PreTrainedTokenizerFast',
    model_max_length: maximumTokens,
    pad_token: pad,
    unk_token: unknown,
    cls_token: start,
    clean_up_tokenization_spaces: false,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

export function configJson(rows: number, dimensions: number): string {
  const config = {
    // transformers.js knows models by the name of their kind; any encoder's will do.
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: dimensions,
    vocab_size: rows,
    max_position_embeddings: maximumTokens,
    pad_token_id: 0,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
