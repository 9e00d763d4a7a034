import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Document } from '../../domain/document.ts';
import type { Language } from '../../domain/language.ts';
import type { Bm25Arrays } from '../bm25.ts';
import type { HnswIndex } from '../hnsw.ts';
import type { Vectors } from '../vectors.ts';
import { encodeArrays } from './arrays.ts';
import { documentLines } from './documents-file.ts';
import { syncFolder, syncWritten, writeSynced } from './files.ts';
import { documentsName, manifestName, partitionFiles, passagesName } from './layout.ts';
import { formatVersion, type Manifest, type ManifestFile, type Origin } from './manifest.ts';
import type { PassageArrays } from './passage-table.ts';

/** A snapshot in memory, before it is written. */
export interface SnapshotParts {
  readonly origin: Origin;
  readonly dimensions: number;
  readonly tokenRows: number;
  /** In the order of the corpus. */
  readonly documents: readonly Document[];
  readonly passages: PassageArrays;
  readonly partitions: readonly PartitionParts[];
}

export interface PartitionParts {
  readonly language: Language;
  readonly first: number;
  readonly vectors: Vectors;
  readonly graph: HnswIndex;
  readonly terms: Bm25Arrays;
  readonly tokenFrequency: Uint32Array;
}

/**
 * Writes all files into an existing empty folder, and onto the disk; nothing in them hangs on time
 * or chance. Returns the SHA-256 of the manifest, which names that of every other file.
 */
export async function writeSnapshot(folder: string, parts: SnapshotParts): Promise<string> {
  const files: ManifestFile[] = [
    await writeSynced(folder, documentsName, documentLines(parts.documents)),
    await writeSynced(folder, passagesName, encodeArrays({ ...parts.passages })),
  ];
  for (const partition of parts.partitions) {
    const names = partitionFiles(partition.language);
    const { vectors, graph, terms, tokenFrequency } = partition;
    files.push(await writeSynced(folder, names.vectors, encodeArrays({ vectors: vectors.values })));
    await graph.write(path.join(folder, names.graph));
    files.push(await syncWritten(folder, names.graph));
    files.push(await writeSynced(folder, names.terms, encodeArrays({ ...terms, tokenFrequency })));
  }
  const manifest = Buffer.from(`${JSON.stringify(manifestOf(parts, files), undefined, 2)}\n`);
  await writeSynced(folder, manifestName, [manifest]);
  await syncFolder(folder);
  return createHash('sha256').update(manifest).digest('hex');
}

function manifestOf(parts: SnapshotParts, files: ManifestFile[]): Manifest {
  const { origin, dimensions, tokenRows, documents, passages, partitions } = parts;
  return {
    formatVersion,
    origin,
    metric: 'cosine',
    dimensions,
    tokenRows,
    counts: {
      documents: documents.length,
      passages: passages.documentOf.length,
      sentences: passages.sentenceStart.length,
      tokens: passages.tokens.length,
    },
    partitions: partitions.map(({ language, first, vectors }) => ({
      language,
      first,
      count: vectors.count,
    })),
    files,
  };
}
