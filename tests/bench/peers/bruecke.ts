import type { Document } from '../../../src/domain/document.ts';
import { loadEmbeddings } from '../../../src/embedding/load.ts';
import { openOrBuild } from '../../../src/index/build.ts';
import { codeMemory } from '../../../src/index/scan/code-memory.ts';
import { QuantisedIndex } from '../../../src/index/scan/quantised-index.ts';
import { openSnapshot } from '../../../src/index/snapshot/open.ts';
import type { Snapshot } from '../../../src/index/snapshot/snapshot.ts';
import { rank } from '../../../src/retrieval/rank.ts';
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
    let exhaustive: Promise<Snapshot> | undefined;
    return {
      async rankings({ text, language }) {
        const firstTen = async (of: Snapshot): Promise<readonly string[]> => {
          const { passages } = await rank({ snapshot: of, ...model }, text, language);
          return passages.slice(0, 10).map(({ passage }) => keyOf(passage));
        };
        exhaustive ??= comparingAll(snapshot);
        return { found: await firstTen(snapshot), exhaustive: await firstTen(await exhaustive) };
      },
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

/** The same with scans that compare every vector. */
async function comparingAll(snapshot: Snapshot): Promise<Snapshot> {
  const memory = await codeMemory();
  const { segments, manifest } = snapshot;
  const partitions = snapshot.partitions.map((partition) => {
    const codes = segments.flatMap((segment) =>
      segment.entry.language === partition.language ? [segment.codes] : [],
    );
    const options = { exactUpTo: partition.count };
    const vectors = new QuantisedIndex(codes, manifest.dimensions, memory, options);
    return { ...partition, vectors };
  });
  return { ...snapshot, partitions };
}
