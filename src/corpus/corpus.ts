import { createHash } from 'node:crypto';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { KeptReadings } from './apart/kept-readings.ts';
import { defaultLimits, ReaderThread } from './apart/reader-thread.ts';
import { listCorpusFiles, readCorpusFile } from './corpus-files.ts';
import { formatReaders, readerFor } from './formats/all.ts';
import type { FormatReader } from './formats/reader.ts';
import { type FileRecord, type KnownCorpus, KnownFiles } from './known-files.ts';
import { readDocument } from './read-document.ts';
import { safeName, visibleName } from './safe-name.ts';

/** Changes when the same file would be read in another way: an index of the old way is stale. */
export const readerVersion = '6';

/** The documents of a folder, and what could not be read. */
export interface Corpus {
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  /**
   * One error for each file that is left out, and for what is left out of a file, such as the
   * attachments of an e-mail; its data name the file.
   */
  readonly problems: readonly BrueckeError[];
  /** Paths of files, and of folders, that are there and could not be read. */
  readonly unread: readonly string[];
  /** SHA-256 (hex) over paths and contents of the documents and the version of the readers. */
  readonly fingerprint: string;
  /** What was seen of the documents' files: the next reading need not read those again. */
  readonly files: readonly FileRecord[];
}

export interface ReadOptions {
  /** Largest file, in bytes. Default 50 MB. */
  readonly maximumBytes?: number;
  /** Longest time for one file whose format needs a library. Default 10. */
  readonly maximumSeconds?: number;
  /** Where to keep what libraries read, so that the next start need not. Absent: nowhere. */
  readonly keepIn?: string;
  /** What readers of this version read before: files that are as they were are not read again. */
  readonly known?: KnownCorpus | undefined;
  /** Ends the reading between two files. */
  readonly signal?: AbortSignal;
}

export const defaultMaximumBytes = 50_000_000;

/** What reads the files of one corpus. */
interface Tools {
  readonly folder: string;
  readonly maximumBytes: number;
  /** The reader as it is to be used: in a thread apart, or one that remembers. */
  readonly using: (reader: FormatReader) => FormatReader;
  readonly note: (problem: BrueckeError) => void;
  readonly known: KnownFiles;
}

/**
 * Reads every document of a folder and its subfolders. A document that cannot be read is left out and
 * named among the problems; it never keeps the others from being read.
 * @throws BrueckeError `corpus-missing`, `corpus-unreadable`; `corpus-empty` where not one document
 * could be read: then `cause` is an AggregateError of the problems
 */
export async function readCorpus(folder: string, options: ReadOptions = {}): Promise<Corpus> {
  const { files, sidecars, problems: unlisted } = await listCorpusFiles(folder);
  const problems = [...unlisted];
  const unread = unlisted.filter(isStillThere).map(({ data }) => String(data['file']));
  const documents = new Map<string, Document>();
  const { maximumBytes = defaultMaximumBytes, maximumSeconds = defaultLimits.seconds } = options;
  const thread = new ReaderThread({ ...defaultLimits, seconds: maximumSeconds });
  const kept =
    options.keepIn === undefined ? undefined : new KeptReadings(options.keepIn, readerVersion);
  const using = (reader: FormatReader): FormatReader => {
    if (reader.isApart !== true) return reader;
    const apart = thread.apart(reader);
    return kept === undefined ? apart : kept.kept(apart);
  };
  const known = new KnownFiles(options.known ?? { documents: [], records: [] });
  await known.look(folder, files, sidecars);
  const note = (problem: BrueckeError) => problems.push(problem);
  const tools: Tools = { folder, maximumBytes, using, note, known };
  const records: FileRecord[] = [];
  const hash = createHash('sha256').update(`reader ${readerVersion}\n`);
  try {
    for (const file of files) {
      options.signal?.throwIfAborted();
      try {
        const before = problems.length;
        const same = known.unchanged(file);
        const { document, sidecar } = same
          ? { document: same.document, sidecar: same.record.sidecar }
          : await readFile(file, sidecars.get(file), tools);
        const reading = same === undefined ? kept?.takeUsed() : same.record.reading;
        if (same !== undefined && reading !== undefined) kept?.use(reading);
        // Upper and lower case are the same when a reader types a citation.
        const key = document.id.toLowerCase();
        const other = documents.get(key);
        if (other !== undefined) throw idTwice(document, other);
        documents.set(key, document);
        // What is said of a file each time is not known of it.
        const stamp = problems.length > before ? '' : known.stampOf(file);
        records.push({ file, stamp, sidecar, ...(reading !== undefined && { reading }) });
        hash.update(`${JSON.stringify(document.file)} ${document.sha256} ${sidecar}\n`);
      } catch (error) {
        if (!(error instanceof BrueckeError)) throw error;
        problems.push(error);
        if (isStillThere(error)) unread.push(visibleName(file));
      }
    }
  } finally {
    await thread.close();
  }
  await kept?.removeUnused();
  if (documents.size === 0) throw empty(folder, problems);
  const read = [...documents.values()];
  return { documents: read, problems, unread, fingerprint: hash.digest('hex'), files: records };
}

/** Links that lead out of the folder now are as good as removed. */
function isStillThere({ code, data }: BrueckeError): boolean {
  return code !== 'document-outside' && code !== 'sidecar-alone' && data['reason'] !== 'vanished';
}

interface ReadFile {
  readonly document: Document;
  /** SHA-256 (hex) of the file beside it, or nothing. */
  readonly sidecar: string;
}

async function readFile(file: string, beside: string | undefined, tools: Tools): Promise<ReadFile> {
  const { folder, maximumBytes, using, note, known } = tools;
  const bytes = await readCorpusFile(folder, file, maximumBytes);
  const reader = readerFor(file, bytes);
  const name = safeName(file);
  if (reader === undefined) throw new BrueckeError('document-format', { file: name });
  if (bytes.length === 0) throw new BrueckeError('document-empty', { file: name });
  const sidecar =
    beside === undefined
      ? undefined
      : { file: beside, bytes: await readCorpusFile(folder, beside, maximumBytes) };
  const sum = sidecar === undefined ? '' : sha256(sidecar.bytes);
  // A library's notes come with its reading.
  const same = reader.isApart ? undefined : known.sameContent(file, sha256(bytes), sum);
  const document = same ?? (await readDocument(bytes, file, using(reader), { sidecar, note }));
  return { document, sidecar: sum };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
