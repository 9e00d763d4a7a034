import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import { Bm25Index } from '../bm25.ts';
import { HnswIndex } from '../hnsw.ts';
import { Vectors } from '../vectors.ts';
import { ArrayFile } from './arrays.ts';
import { checkBm25, checkPassages } from './checks.ts';
import { type Current, readCurrent } from './current.ts';
import { parseDocuments } from './documents-file.ts';
import { readVerified, systemErrorCode, verifyFile } from './files.ts';
import { documentsName, manifestName, partitionFiles, passagesName } from './layout.ts';
import { formatVersion, type Manifest, manifestSchema, type Origin } from './manifest.ts';
import { PassageTable } from './passage-table.ts';
import type { Partition, Snapshot } from './snapshot.ts';

/**
 * Opens the published snapshot. Sizes and sums of all files are checked before anything is made of
 * them, and whether it was made from what is expected before that.
 *
 * @throws BrueckeError `index-missing`, `index-broken` (file, reason), `index-stale` (reason: which
 * of format, model, token-table, chunking, terms, passage-input, corpus has changed),
 * `native-build-missing`
 */
export async function openSnapshot(indexDir: string, expected: Partial<Origin>): Promise<Snapshot> {
  let current = await readCurrent(indexDir);
  for (;;) {
    try {
      return await openFolder(path.join(indexDir, current.name), current, expected);
    } catch (error) {
      if (systemErrorCode(error) === undefined) throw error;
      // The folder may have gone because another process has just published the next one.
      const latest = await readCurrent(indexDir);
      if (latest.name === current.name) throw unreadable(current.name, error);
      current = latest;
    }
  }
}

/** @throws BrueckeError as {@link openSnapshot}, and system errors where a file cannot be read */
export async function openFolder(
  folder: string,
  current: Current,
  expected: Partial<Origin>,
): Promise<Snapshot> {
  const manifest = await readManifest(folder, current.manifestSha256);
  checkOrigin(manifest.origin, expected);
  const files = new SnapshotFiles(folder, manifest);
  const [documentBytes, passageFile, ...indexes] = await Promise.all([
    files.read(documentsName),
    files.arrays(passagesName),
    ...manifest.partitions.map((partition) => openPartition(files, partition, manifest)),
  ]);
  const documents = parseDocuments(documentBytes, documentsName);
  const passages = new PassageTable(
    {
      documentOf: passageFile.uint32('documentOf'),
      numberOf: passageFile.uint32('numberOf'),
      start: passageFile.uint32('start'),
      end: passageFile.uint32('end'),
      sentenceOffsets: passageFile.uint32('sentenceOffsets'),
      sentenceStart: passageFile.uint32('sentenceStart'),
      sentenceEnd: passageFile.uint32('sentenceEnd'),
      sentenceLength: passageFile.float32('sentenceLength'),
      passageLength: passageFile.float32('passageLength'),
      tokenOffsets: passageFile.uint32('tokenOffsets'),
      tokens: passageFile.rows('tokens'),
      contextOffsets: passageFile.uint32('contextOffsets'),
      contextTokens: passageFile.rows('contextTokens'),
    },
    (document) => documents[document]?.id ?? '',
  );
  checkPassages(passages, documents, manifest, passagesName);
  return { name: current.name, manifest, documents, passages, partitions: indexes };
}

async function readManifest(folder: string, sha256: string): Promise<Manifest> {
  const bytes = await readFile(path.join(folder, manifestName));
  const broken = (reason: string) =>
    new BrueckeError('index-broken', { file: manifestName, reason });
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw broken('sha256');
  let content: unknown;
  try {
    content = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw broken('unreadable');
  }
  const parsed = manifestSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  // The sum agrees, so this is what another version of the program wrote.
  const found = content instanceof Object && 'formatVersion' in content && content.formatVersion;
  throw found === formatVersion
    ? broken('unreadable')
    : new BrueckeError('index-stale', { reason: 'format' });
}

const originReasons = {
  modelFingerprint: 'model',
  model: 'model',
  tokenTableFingerprint: 'token-table',
  chunkingVersion: 'chunking',
  termsVersion: 'terms',
  passageInputVersion: 'passage-input',
  corpus: 'corpus',
} as const satisfies Record<keyof Origin, string>;

function checkOrigin(origin: Origin, expected: Partial<Origin>): void {
  for (const [key, reason] of Object.entries(originReasons)) {
    const wanted = Object.entries(expected).find(([name]) => name === key)?.[1];
    const found = Object.entries(origin).find(([name]) => name === key)?.[1];
    if (wanted !== undefined && wanted !== found) throw new BrueckeError('index-stale', { reason });
  }
}

/** The files that the manifest names, each checked as it is read. */
class SnapshotFiles {
  private readonly folder: string;
  private readonly manifest: Manifest;

  constructor(folder: string, manifest: Manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  read(name: string): Promise<Uint8Array> {
    return readVerified(this.folder, this.entry(name));
  }

  async arrays(name: string): Promise<ArrayFile> {
    return new ArrayFile(await this.read(name), name);
  }

  /** Path of a checked file, for code that reads it on its own. */
  async verified(name: string): Promise<string> {
    await verifyFile(this.folder, this.entry(name));
    return path.join(this.folder, name);
  }

  private entry(name: string) {
    const entry = this.manifest.files.find((file) => file.name === name);
    if (entry !== undefined) return entry;
    throw new BrueckeError('index-broken', { file: name, reason: 'not in the manifest' });
  }
}

async function openPartition(
  files: SnapshotFiles,
  partition: Manifest['partitions'][number],
  { dimensions, tokenRows }: Manifest,
): Promise<Partition> {
  const { language, first, count } = partition;
  const names = partitionFiles(language);
  const [vectorFile, termFile, graphPath] = await Promise.all([
    files.arrays(names.vectors),
    files.arrays(names.terms),
    files.verified(names.graph),
  ]);
  const values = vectorFile.float32('vectors');
  if (values.length !== count * dimensions) throw vectorFile.broken('count of vectors');
  const terms = {
    termBytes: termFile.uint8('termBytes'),
    termOffsets: termFile.uint32('termOffsets'),
    postingOffsets: termFile.uint32('postingOffsets'),
    postingPassages: termFile.uint32('postingPassages'),
    postingFrequencies: termFile.uint16('postingFrequencies'),
    passageLengths: termFile.uint32('passageLengths'),
  };
  checkBm25(terms, count, names.terms);
  const tokenFrequency = termFile.uint32('tokenFrequency');
  if (tokenFrequency.length !== tokenRows) throw termFile.broken('count of token frequencies');
  const vectors = await HnswIndex.load(graphPath, new Vectors(values, dimensions));
  return {
    language,
    first,
    count,
    vectors,
    lexical: new Bm25Index(terms, language),
    tokenFrequency,
  };
}

function unreadable(name: string, cause: unknown): BrueckeError {
  const reason = systemErrorCode(cause) ?? 'unreadable';
  return new BrueckeError('index-broken', { file: name, reason }, { cause });
}
