import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, insertMultiple, load, save, search } from '@orama/orama';

const empty = (dimensions) =>
  create({
    schema: { terms: 'string', vector: `vector[${dimensions}]` },
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (text) => [...new Set(text.split(' '))],
      },
    },
  });

const found = ({ hits }) => hits.map(({ id }) => id);

/** @type {import('./peer.ts').Peer} */
export const peer = {
  async build(material, folder) {
    const { passages, vectors, dimensions } = await material();
    const index = empty(dimensions);
    const rows = passages.map(({ key, terms }, at) => ({
      id: key,
      terms,
      vector: [...vectors.subarray(at * dimensions, (at + 1) * dimensions)],
    }));
    await insertMultiple(index, rows, 1000);
    await writeFile(join(folder, 'index.json'), JSON.stringify({ dimensions, saved: save(index) }));
  },

  async open(folder) {
    const { dimensions, saved } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    const index = empty(dimensions);
    load(index, saved);
    const asked = ({ vector }) => ({
      vector: { value: vector, property: 'vector' },
      similarity: 0,
      limit: 10,
    });
    return {
      ask: async (question) =>
        found(await search(index, { mode: 'hybrid', term: question.terms, ...asked(question) })),
      nearest: async (question) =>
        found(await search(index, { mode: 'vector', ...asked(question) })),
    };
  },
};
