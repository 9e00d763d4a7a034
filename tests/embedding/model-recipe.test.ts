import { describe, expect, it } from 'vitest';
import { FileSet } from '../../src/embedding/model-file-set.ts';
import { type ModelRecipe, recipeOf } from '../../src/embedding/model-recipe.ts';
import type { ModelSettings } from '../../src/embedding/model-settings.ts';

function recipe(
  model: string,
  contents: Readonly<Record<string, unknown>> = {},
  settings: ModelSettings = {},
): ModelRecipe {
  const files = Object.entries(contents).map(
    ([file, content]) => [file, new Uint8Array(Buffer.from(JSON.stringify(content)))] as const,
  );
  return recipeOf(model, new FileSet(model, new Map(files)), settings);
}

const english = 'Represent this sentence for searching relevant passages: ';
const chinese = '为这个句子生成表示以用于检索相关文章：';

describe('what is known of a family', () => {
  it.each([
    ['Xenova/multilingual-e5-small', 'query: ', 'passage: ', 'mean', 512],
    ['intfloat/multilingual-e5-base', 'query: ', 'passage: ', 'mean', 512],
    ['intfloat/e5-large-v2', 'query: ', 'passage: ', 'mean', 512],
    ['owner/made5000', '', '', 'mean', 512],
    ['e5-owner/other', '', '', 'mean', 512],
    ['Xenova/paraphrase-multilingual-MiniLM-L12-v2', '', '', 'mean', 128],
    ['Xenova/paraphrase-multilingual-mpnet-base-v2', '', '', 'mean', 128],
    ['Xenova/gte-small', '', '', 'mean', 512],
    ['thenlper/gte-large', '', '', 'mean', 512],
    ['thenlper/gte-base-zh', '', '', 'cls', 512],
    ['onnx-community/gte-multilingual-base', '', '', 'cls', 8192],
    ['Xenova/bge-m3', '', '', 'cls', 8192],
    ['Xenova/bge-small-en-v1.5', english, '', 'cls', 512],
    ['BAAI/bge-base-en', english, '', 'cls', 512],
    ['Xenova/bge-small-zh-v1.5', chinese, '', 'cls', 512],
    ['Xenova/all-MiniLM-L6-v2', '', '', 'mean', 512],
  ] as const)('%s', (model, query, passage, pooling, maximumTokens) => {
    const wanted = { prefixes: { query, passage }, pooling, maximumTokens };
    expect(recipe(model)).toEqual(wanted);
  });

  it('has the instruction of the e5 models that follow one', () => {
    const { prefixes } = recipe('intfloat/multilingual-e5-large-instruct');
    expect(prefixes.query).toMatch(/^Instruct: .*\nQuery: $/);
    expect(prefixes.passage).toBe('');
  });
});

describe('what a model’s own files say', () => {
  it('goes before its family', () => {
    const files = {
      '1_Pooling/config.json': { word_embedding_dimension: 8, pooling_mode_cls_token: true },
      'sentence_bert_config.json': { max_seq_length: 96, do_lower_case: false },
      'config_sentence_transformers.json': { prompts: { query: 'Q: ', document: 'D: ' } },
    };
    const prefixes = { query: 'Q: ', passage: 'D: ' };
    expect(recipe('a/e5', files)).toEqual({ prefixes, pooling: 'cls', maximumTokens: 96 });
  });

  it('names the last token, and empty prompts say nothing', () => {
    const files = {
      '1_Pooling/config.json': { pooling_mode_mean_tokens: false, pooling_mode_lasttoken: true },
      'config_sentence_transformers.json': { prompts: { query: '', document: '' } },
    };
    expect(recipe('a/e5', files)).toMatchObject({
      prefixes: { query: 'query: ', passage: 'passage: ' },
      pooling: 'last',
    });
  });

  it('bounds a text by its tokenizer and by its positions', () => {
    const config = { model_type: 'bert', max_position_embeddings: 512, pad_token_id: 0 };
    const roberta = { ...config, model_type: 'xlm-roberta', pad_token_id: 1 };
    const tokens = (of: object, most: number) =>
      recipe('a/b', { 'config.json': of, 'tokenizer_config.json': { model_max_length: most } })
        .maximumTokens;
    expect(tokens(config, 1e30)).toBe(512);
    expect(tokens(config, 256)).toBe(256);
    expect(tokens({ ...roberta, max_position_embeddings: 514 }, 1e30)).toBe(512);
  });

  it('is refused where it asks for what is not done here', () => {
    const pooling = {
      '1_Pooling/config.json': { pooling_mode_cls_token: true, pooling_mode_max_tokens: true },
    };
    const refused = (reason: string) =>
      expect.objectContaining({ code: 'model-unsuitable', data: { model: 'a/b', reason } });
    expect(() => recipe('a/b', pooling)).toThrow(refused('pooling'));
    expect(recipe('a/b', pooling, { pooling: 'cls' }).pooling).toBe('cls');
    const modules = [{ type: 'sentence_transformers.models.Dense' }];
    expect(() => recipe('a/b', { 'modules.json': modules })).toThrow(refused('layers'));
  });
});

describe('what a person says', () => {
  it('goes before all else', () => {
    const settings = {
      queryPrefix: '',
      passagePrefix: 'P: ',
      pooling: 'last',
      maximumTokens: 300,
    } as const;
    const files = { '1_Pooling/config.json': { pooling_mode_mean_tokens: true } };
    const prefixes = { query: '', passage: 'P: ' };
    const wanted = { prefixes, pooling: 'last', maximumTokens: 300 };
    expect(recipe('a/e5', files, settings)).toEqual(wanted);
  });

  it('may not be longer than the model has positions', () => {
    const files = { 'config.json': { model_type: 'bert', max_position_embeddings: 512 } };
    expect(() => recipe('a/b', files, { maximumTokens: 513 })).toThrow(
      expect.objectContaining({
        code: 'setting-invalid',
        data: expect.objectContaining({ setting: 'EMBEDDING_MAXIMUM_TOKENS', maximum: 512 }),
      }),
    );
  });
});
