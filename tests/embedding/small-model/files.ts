import { networkFile } from './network.ts';
import { pieces } from './vocabulary.ts';
import { padding, randomWeights, sizes } from './weights.ts';

export const weights = randomWeights(pieces.length, 42);

/** Longest text that the positions allow, special tokens included. */
export const longest = sizes.positions - padding - 1;

export type Files = Readonly<Record<string, Uint8Array>>;

/** A small encoder with random weights in the layout of the hub. */
export function smallModel(): Files {
  return {
    'config.json': json({
      model_type: 'xlm-roberta',
      architectures: ['XLMRobertaModel'],
      hidden_size: sizes.dimensions,
      num_attention_heads: sizes.heads,
      num_hidden_layers: sizes.layers,
      intermediate_size: sizes.inner,
      max_position_embeddings: sizes.positions,
      pad_token_id: padding,
      vocab_size: pieces.length,
    }),
    'tokenizer.json': json(tokenizer({ add_prefix_space: true })),
    'tokenizer_config.json': json({
      tokenizer_class: 'XLMRobertaTokenizer',
      // More than there are positions, as in many files of the hub.
      model_max_length: 512,
      bos_token: '<s>',
      eos_token: '</s>',
      cls_token: '<s>',
      sep_token: '</s>',
      pad_token: '<pad>',
      unk_token: '<unk>',
    }),
    'onnx/model_quantized.onnx': networkFile(weights),
  };
}

/** @param metaspace how its file says that a space comes first, which has changed over the years */
export function tokenizer(metaspace: object): object {
  const added = pieces.slice(0, 4).map(([content], id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const template = ['<s>', 'A', '</s>'].map((id) =>
    id === 'A' ? { Sequence: { id, type_id: 0 } } : { SpecialToken: { id, type_id: 0 } },
  );
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: added,
    normalizer: { type: 'Sequence', normalizers: [{ type: 'NFKC' }] },
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', ...metaspace },
    post_processor: {
      type: 'TemplateProcessing',
      single: template,
      pair: template,
      special_tokens: {
        '<s>': { id: '<s>', ids: [0], tokens: ['<s>'] },
        '</s>': { id: '</s>', ids: [2], tokens: ['</s>'] },
      },
    },
    decoder: { type: 'Metaspace', replacement: '▁', ...metaspace },
    model: { type: 'Unigram', unk_id: 3, vocab: pieces },
  };
}

export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
