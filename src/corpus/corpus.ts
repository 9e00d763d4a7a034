import { createHash } from 'node:crypto';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { KeptReadings } from './apart/kept-readings.ts';
import { defaultLimits, ReaderThread } from './apart/reader-thread.ts';
import { listCorpusFiles } from './corpus-files.ts';
import { formatReaders, readerOf } from './formats/all.ts';
import type { FormatReader } from './formats/reader.ts';
import {
  type FileRecord,
  type KnownCorpus,
  type KnownDocument,
  KnownFiles,
} from './known-files.ts';
import { type FileTools, readFile } from './read-file.ts';
import { safeName, visibleName } from './safe-name.ts';
import { ReadAhead } from './side-by-side/read-ahead.ts';

/** Changes when the same file would be read in another way: an index of the old way is stale. */
export const readerVersion = '19';

/** The documents of a folder, and what could not be read. */
export interface Corpus<Known = Document> {
  /** In the order of their paths; those that are as they were are the known ones. */
  readonly documents: readonly (Document | Known)[];
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

export interface ReadOptions<Known extends KnownDocument = Document> {
  /** Largest file, in bytes. Default 50 MB. */
  readonly maximumBytes?: number;
  /** Longest time for one file whose format needs a library. Default 10. */
  readonly maximumSeconds?: number;
  /** Where to keep what libraries read, so that the next start need not. Absent: nowhere. */
  readonly keepIn?: string;
  /** What readers of this version read before: files that are as they were are not read again. */
  readonly known?: KnownCorpus<Known> | undefined;
  /** From how many files on several threads read them. Default 200: fewer are read before threads begin. */
  readonly fewestAhead?: number;
  /** What a document that was read becomes, such as one whose text is elsewhere than in memory. */
  readonly putAway?: (document: Document) => Promise<Document>;
  /** Ends the reading between two files. */
  readonly signal?: AbortSignal;
}

export const defaultMaximumBytes = 50_000_000;
const defaultFewestAhead = 200;

/**
 * Reads every document of a folder and its subfolders. A document that cannot be read is left out and
 * named among the problems; it never keeps the others from being read.
 * @throws BrueckeError `corpus-missing`, `corpus-unreadable`; `corpus-empty` where not one document
 * could be read: then `cause` is an AggregateError of the problems
 */
export async function readCorpus<Known extends KnownDocument = Document>(
  folder: string,
  options: ReadOptions<Known> = {},
): Promise<Corpus<Known>> {
  const { files, sidecars, problems: unlisted } = await listCorpusFiles(folder);
  const problems = [...unlisted];
  const unread = unlisted.filter(isStillThere).map(({ data }) => String(data['file']));
  const documents = new Map<string, Document | Known>();
  const { maximumBytes = defaultMaximumBytes, maximumSeconds = defaultLimits.seconds } = options;
  const { putAway } = options;
  const thread = new ReaderThread({ ...defaultLimits, seconds: maximumSeconds });
  const kept =
    options.keepIn === undefined ? undefined : new KeptReadings(options.keepIn, readerVersion);
  const using = (reader: FormatReader): FormatReader => {
    if (reader.isApart !== true) return reader;
    const apart = thread.apart(reader);
    return kept === undefined ? apart : kept.kept(apart);
  };
  const known = new KnownFiles<Known>(options.known ?? { documents: [], records: [] });
  await known.look(folder, files, sidecars);
  const note = (problem: BrueckeError) => problems.push(problem);
  const sameContent = known.sameContent.bind(known);
  const tools: FileTools<Known> = { folder, maximumBytes, using, note, sameContent };
  const ahead = readAhead(files, sidecars, known, { ...options, folder, maximumBytes });
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
          : ((await ahead?.take(file)) ?? (await readFile(file, sidecars.get(file), tools)));
        const reading = same === undefined ? kept?.takeUsed() : same.record.reading;
        if (same !== undefined && reading !== undefined) kept?.use(reading);
        // Upper and lower case are the same when a reader types a citation.
        const key = document.id.toLowerCase();
        const other = documents.get(key);
        if (other !== undefined) throw idTwice(document, other);
        const isRead = same === undefined && 'text' in document;
        documents.set(key, isRead && putAway ? await putAway(document) : document);
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
    await Promise.all([thread.close(), ahead?.close()]);
  }
  await kept?.removeUnused();
  if (documents.size === 0) throw empty(folder, problems);
  const read = [...documents.values()];
  return { documents: read, problems, unread, fingerprint: hash.digest('hex'), files: records };
}

/** Threads that read what is to be read anew, where that is much. */
function readAhead(
  files: readonly string[],
  sidecars: ReadonlyMap<string, string>,
  known: KnownFiles<KnownDocument>,
  options: Pick<ReadOptions, 'fewestAhead'> & {
    readonly folder: string;
    readonly maximumBytes: number;
  },
): ReadAhead | undefined {
  const { folder, maximumBytes, fewestAhead = defaultFewestAhead } = options;
  const wanted = files
    .filter((file) => known.unchanged(file) === undefined && readerOf(file)?.isApart !== true)
    .map((file) => ({ file, beside: sidecars.get(file), known: known.sumsOf(file) }));
  // What is only looked at to see that it is the same takes less time than threads need to begin.
  const anew = wanted.filter(({ file }) => !known.wasUnsettled(file));
  if (anew.length < fewestAhead) return undefined;
  return new ReadAhead(wanted, { folder, maximumBytes });
}

/** Links that lead out of the folder now are as good as removed. */
function isStillThere({ code, data }: BrueckeError): boolean {
  return code !== 'document-outside' && code !== 'sidecar-alone' && data['reason'] !== 'vanished';
}

function idTwice(document: KnownDocument, other: KnownDocument): BrueckeError {
  const data = { file: document.file, id: document.id, other: other.file };
  return new BrueckeError('document-id-twice', data);
}

function empty(folder: string, problems: readonly BrueckeError[]): BrueckeError {
  const formats = formatReaders.flatMap(({ endings }) => endings).join(', ');
  const data = { folder: safeName(folder), formats, problems: problems.length };
  return new BrueckeError('corpus-empty', data, { cause: new AggregateError(problems) });
}
