import type { Document } from '../../domain/document.ts';
import type { Language } from '../../domain/language.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { TokenTable } from '../../embedding/token-table.ts';
import { Bm25Builder } from '../bm25-builder.ts';
import { HnswIndex } from '../hnsw.ts';
import type { PassageInput } from '../passage-input.ts';
import type { Origin } from '../snapshot/manifest.ts';
import type { PartitionParts, SnapshotParts } from '../snapshot/write.ts';
import { embedInto } from './embed.ts';
import { PassageArraysBuilder } from './passage-arrays.ts';
import type { BuildReport } from './progress.ts';

export interface AssemblyOptions {
  readonly embedder: Embedder;
  readonly table: TokenTable;
  readonly cut: (document: Document) => readonly Passage[];
  readonly input: PassageInput;
  readonly report: BuildReport;
  readonly signal?: AbortSignal | undefined;
}

/** What a partition is while its passages come in. */
interface Gathering {
  readonly language: Language;
  readonly first: number;
  /** What the model gets for each passage. */
  readonly texts: string[];
  readonly terms: Bm25Builder;
  readonly tokenFrequency: Uint32Array;
}

/** Turns documents, in the order of the corpus, into all that a snapshot holds. */
export async function assemble(
  documents: readonly Document[],
  origin: Origin,
  options: AssemblyOptions,
): Promise<SnapshotParts> {
  const { embedder, table } = options;
  const { passages, gathered } = gather(documents, options);
  const total = passages.count;
  const partitions: PartitionParts[] = [];
  for (const { language, first, texts, terms, tokenFrequency } of gathered) {
    const vectors = await embedInto(embedder, texts, {
      signal: options.signal,
      embedded: (done) => options.report({ stage: 'embedding', done: first + done, total }),
    });
    const graph = await HnswIndex.build(vectors, (done) => {
      options.signal?.throwIfAborted();
      options.report({ stage: 'indexing', done: first + done, total });
    });
    partitions.push({ language, first, vectors, graph, terms: terms.arrays(), tokenFrequency });
  }
  return {
    origin,
    dimensions: embedder.dimensions,
    tokenRows: table.size,
    documents,
    passages: passages.arrays(),
    partitions,
  };
}

function gather(
  documents: readonly Document[],
  { table, cut, input, report, signal }: AssemblyOptions,
): { passages: PassageArraysBuilder; gathered: readonly Gathering[] } {
  const passages = new PassageArraysBuilder(table);
  const gathered: Gathering[] = [];
  documents.forEach((document, number) => {
    signal?.throwIfAborted();
    for (const passage of cut(document)) {
      const partition = partitionOf(gathered, document.language, passages.count, table);
      const rows = passages.add(number, document, passage, input.context(document, passage));
      for (const row of rows) {
        partition.tokenFrequency[row] = (partition.tokenFrequency[row] ?? 0) + 1;
      }
      partition.texts.push(input.embedded(document, passage));
      partition.terms.add(input.lexical(document, passage));
    }
    report({ stage: 'cutting', done: number + 1, total: documents.length });
  });
  return { passages, gathered };
}

/** Documents come by language, so a new language begins a new partition and ends the one before. */
function partitionOf(
  gathered: Gathering[],
  language: Language,
  first: number,
  table: TokenTable,
): Gathering {
  const last = gathered.at(-1);
  if (last?.language === language) return last;
  const started = {
    language,
    first,
    texts: [],
    terms: new Bm25Builder(language),
    tokenFrequency: new Uint32Array(table.size),
  };
  gathered.push(started);
  return started;
}
