import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

const options = {
  idField: 'key',
  fields: ['terms'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
};

/** @type {import('./peer.ts').Peer} */
export const peer = {
  async build(material, folder) {
    const index = new MiniSearch(options);
    index.addAll((await material()).passages);
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  },

  async open(folder) {
    const index = MiniSearch.loadJSON(await readFile(join(folder, 'index.json'), 'utf8'), options);
    return {
      ask: async ({ terms }) =>
        index
          .search(terms)
          .slice(0, 10)
          .map(({ id }) => id),
    };
  },
};
