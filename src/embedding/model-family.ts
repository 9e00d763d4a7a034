import type { Prefixes } from './model-settings.ts';
import type { Pooling } from './pooling.ts';

/** What the cards of a family's models say, for copies whose files leave it out. */
export interface ModelFamily {
  readonly prefixes: Prefixes;
  readonly pooling: Pooling;
  /** Longest text in tokens that they were trained for. */
  readonly maximumTokens?: number;
}

const none: Prefixes = { query: '', passage: '' };

const webSearch =
  'Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ';

/** The first whose pattern the name matches; names of owners do not count. */
const families: readonly (readonly [RegExp, ModelFamily])[] = [
  [
    word('e5-.*instruct'),
    { prefixes: { query: webSearch, passage: '' }, pooling: 'mean', maximumTokens: 512 },
  ],
  // Wang et al. 2022: trained with these words, and much worse without.
  [
    word('e5'),
    {
      prefixes: { query: 'query: ', passage: 'passage: ' },
      pooling: 'mean',
      maximumTokens: 512,
    },
  ],
  [word('paraphrase-multilingual'), { prefixes: none, pooling: 'mean', maximumTokens: 128 }],
  [
    word('gte-(multilingual|modernbert)|gte-(base|large)-en-v1\\.5'),
    { prefixes: none, pooling: 'cls', maximumTokens: 8192 },
  ],
  [word('gte-(small|base|large)-zh'), { prefixes: none, pooling: 'cls', maximumTokens: 512 }],
  [word('gte'), { prefixes: none, pooling: 'mean', maximumTokens: 512 }],
  [word('bge-m3'), { prefixes: none, pooling: 'cls', maximumTokens: 8192 }],
  [
    word('bge-.*en'),
    {
      prefixes: { query: 'Represent this sentence for searching relevant passages: ', passage: '' },
      pooling: 'cls',
      maximumTokens: 512,
    },
  ],
  [
    word('bge-.*zh'),
    {
      prefixes: { query: '为这个句子生成表示以用于检索相关文章：', passage: '' },
      pooling: 'cls',
      maximumTokens: 512,
    },
  ],
  [word('bge'), { prefixes: none, pooling: 'cls', maximumTokens: 512 }],
];

const unknownFamily: ModelFamily = { prefixes: none, pooling: 'mean' };

export function familyOf(model: string): ModelFamily {
  const name = model.replaceAll('\\', '/').split('/').at(-1) ?? model;
  return families.find(([pattern]) => pattern.test(name))?.[1] ?? unknownFamily;
}

/** `e5` is one in `multilingual-e5-small`, and none in `made5000`. */
function word(pattern: string): RegExp {
  return new RegExp(`(?:^|[^a-z0-9])(?:${pattern})(?:$|[^a-z0-9])`, 'i');
}
