import { createHash } from 'node:crypto';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { listCorpusFiles, readCorpusFile } from './corpus-files.ts';
import { formatReaders, readerOf } from './formats/all.ts';
import { readDocument } from './read-document.ts';
import { safeName } from './safe-name.ts';

/** Changes when the same file would be read in another way: an index of the old way is stale. */
const readerVersion = '1';

/** The documents of a folder, and what could not be read. */
export interface Corpus {
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  /** One error for each file that is left out; its data name the file. */
  readonly problems: readonly BrueckeError[];
  /** SHA-256 (hex) over paths and contents of the documents and the version of the readers. */
  readonly fingerprint: string;
}

export interface ReadOptions {
  /** Largest file, in bytes. Default 20 MB: a thousand times the length of a long report. */
  readonly maximumBytes?: number;
  /** Ends the reading between two files. */
  readonly signal?: AbortSignal;
}

const defaultMaximumBytes = 20_000_000;

/**
 * Reads every document of a folder and its subfolders. A document that cannot be read is left out and
 * named among the problems; it never keeps the others from being read.
 * @throws BrueckeError `corpus-missing`, `corpus-unreadable`; `corpus-empty` where not one document
 * could be read: then `cause` is an AggregateError of the problems
 */
export async function readCorpus(folder: string, options: ReadOptions = {}): Promise<Corpus> {
  const { files, problems: unlisted } = await listCorpusFiles(folder);
  const problems = [...unlisted];
  const documents = new Map<string, Document>();
  for (const file of files) {
    options.signal?.throwIfAborted();
    try {
      const document = await readFile(folder, file, options.maximumBytes ?? defaultMaximumBytes);
      // Upper and lower case are the same when a reader types a citation.
      const key = document.id.toLowerCase();
      const other = documents.get(key);
      if (other === undefined) documents.set(key, document);
      else problems.push(idTwice(document, other));
    } catch (error) {
      if (!(error instanceof BrueckeError)) throw error;
      problems.push(error);
    }
  }
  if (documents.size === 0) throw empty(folder, problems);
  const read = [...documents.values()];
  return { documents: read, problems, fingerprint: fingerprintOf(read) };
}

async function readFile(folder: string, file: string, maximumBytes: number): Promise<Document> {
  const reader = readerOf(file);
  const name = safeName(file);
  if (reader === undefined) throw new BrueckeError('document-format', { file: name });
  const bytes = await readCorpusFile(folder, file, maximumBytes);
  if (bytes.length === 0) throw new BrueckeError('document-empty', { file: name });
  return readDocument(bytes, file, reader);
}

function idTwice(document: Document, other: Document): BrueckeError {
  const data = { file: document.file, id: document.id, other: other.file };
  return new BrueckeError('document-id-twice', data);
}

function empty(folder: string, problems: readonly BrueckeError[]): BrueckeError {
  const formats = formatReaders.flatMap(({ endings }) => endings).join(', ');
  const data = { folder: safeName(folder), formats, problems: problems.length };
  return new BrueckeError('corpus-empty', data, { cause: new AggregateError(problems) });
}

function fingerprintOf(documents: readonly Document[]): string {
  const hash = createHash('sha256').update(`reader ${readerVersion}\n`);
  for (const { file, sha256 } of documents) hash.update(`${JSON.stringify(file)} ${sha256}\n`);
  return hash.digest('hex');
}
