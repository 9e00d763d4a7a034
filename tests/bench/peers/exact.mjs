import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExactIndex } from '../../support/exact-index.ts';
import { Vectors } from '../../support/vectors.ts';

/** @type {import('./peer.ts').Peer} */
export const peer = {
  async build(material, folder) {
    const { passages, vectors } = await material();
    await writeFile(join(folder, 'keys.json'), JSON.stringify(passages.map(({ key }) => key)));
    await writeFile(join(folder, 'vectors'), new Uint8Array(vectors.buffer));
  },

  async open(folder) {
    const keys = JSON.parse(await readFile(join(folder, 'keys.json'), 'utf8'));
    const bytes = await readFile(join(folder, 'vectors'));
    const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    const index = new ExactIndex(new Vectors(values, values.length / keys.length));
    const ask = async ({ vector }) =>
      Array.from(index.search(Float32Array.from(vector), 10).ids, (id) => keys[id]);
    return { ask, nearest: ask };
  },
};
