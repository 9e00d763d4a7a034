import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';

/** Vectors are given: nothing is embedded. */
const embeddings = { embedQuery: async () => [], embedDocuments: async () => [] };

/** @type {import('./peer.ts').Peer} */
export const peer = {
  async build(material, folder) {
    const { passages, vectors, dimensions } = await material();
    const store = new HNSWLib(embeddings, { space: 'cosine', numDimensions: dimensions });
    const rows = passages.map((_, at) => [
      ...vectors.subarray(at * dimensions, (at + 1) * dimensions),
    ]);
    const documents = passages.map(
      ({ key, text }) => new Document({ pageContent: text, metadata: { key } }),
    );
    await store.addVectors(rows, documents);
    await store.save(folder);
  },

  async open(folder) {
    const store = await HNSWLib.load(folder, embeddings);
    const ask = async ({ vector }) =>
      (await store.similaritySearchVectorWithScore(vector, 10)).map(
        ([{ metadata }]) => metadata.key,
      );
    return { ask, nearest: ask };
  },
};
