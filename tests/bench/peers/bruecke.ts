import type { Document } from '../../../src/domain/document.ts';
import { loadEmbeddings } from '../../../src/embedding/load.ts';
import { openOrBuild } from '../../../src/index/build.ts';
import { openSnapshot } from '../../../src/index/snapshot/open.ts';
import { search } from '../../../src/retrieval/search.ts';
import { generatedCorpus, passagesPerDocument } from './generated-corpus.ts';
import type { Peer } from './peer.ts';

/** The program itself: documents in, and whole questions, in all three languages. */
export const peer: Peer = {
  async build(_, indexDir, { size, corpusDir, modelDir }, begin) {
    const model = await loadEmbeddings({ model: undefined, modelDir, cacheDir: indexDir });
    const documents: Document[] = [];
    const count = Math.ceil(size / passagesPerDocument);
    for await (const document of generatedCorpus(count, corpusDir)) documents.push(document);
    begin();
    await openOrBuild({ corpus: { documents, problems: [] }, indexDir, ...model });
  },

  async open(indexDir, { modelDir }) {
    const model = await loadEmbeddings({ model: undefined, modelDir, cacheDir: indexDir });
    const snapshot = await openSnapshot(indexDir, {});
    const keyOf = (passage: number): string => {
      const { document, number } = snapshot.passages.passage(passage);
      return `${document}#${number}`;
    };
    return {
      async ask({ text, language }) {
        const { passages, further } = await search({ snapshot, ...model }, text, language, 3);
        return [...passages, ...further].map(({ passage }) => keyOf(passage));
      },
      async nearest({ vector }) {
        const query = Float32Array.from(vector);
        return snapshot.partitions
          .flatMap(({ vectors, first }) => {
            const { ids, scores } = vectors.search(query, 10);
            return Array.from(ids, (id, at) => ({ passage: first + id, score: scores[at] ?? 0 }));
          })
          .toSorted((left, right) => right.score - left.score)
          .slice(0, 10)
          .map(({ passage }) => keyOf(passage));
      },
    };
  },
};
