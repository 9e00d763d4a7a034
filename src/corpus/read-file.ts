import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { readCorpusFile } from './corpus-files.ts';
import { readerFor } from './formats/all.ts';
import type { FormatReader } from './formats/reader.ts';
import { readDocument } from './read-document.ts';
import { safeName } from './safe-name.ts';

/** What reads the files of one corpus. */
export interface FileTools<Known = Document> {
  readonly folder: string;
  readonly maximumBytes: number;
  /** The reader as it is to be used: in a thread apart, or one that remembers. */
  readonly using: (reader: FormatReader) => FormatReader;
  readonly note: (problem: BrueckeError) => void;
  /** The document of a file whose content, and that of the one beside it, is what it was. */
  readonly sameContent: (file: string, sha256: string, sidecar: string) => Known | undefined;
}

export interface ReadFile<Known = Document> {
  readonly document: Document | Known;
  /** SHA-256 (hex) of the file beside it, or nothing. */
  readonly sidecar: string;
}

/**
 * Reads one file of a corpus.
 *
 * @param beside the file that describes it
 * @throws BrueckeError `document-…`, `front-matter-…`
 */
export async function readFile<Known>(
  file: string,
  beside: string | undefined,
  tools: FileTools<Known>,
): Promise<ReadFile<Known>> {
  const { folder, maximumBytes, using, note } = tools;
  const bytes = await readCorpusFile(folder, file, maximumBytes);
  const reader = readerFor(file, bytes);
  const name = safeName(file);
  if (reader === undefined) throw new BrueckeError('document-format', { file: name });
  if (bytes.length === 0) throw new BrueckeError('document-empty', { file: name });
  const sidecar =
    beside === undefined
      ? undefined
      : { file: beside, bytes: await readCorpusFile(folder, beside, maximumBytes) };
  const sum = sidecar === undefined ? '' : sha256Hex(sidecar.bytes);
  // A library's notes come with its reading.
  const same = reader.isApart ? undefined : tools.sameContent(file, sha256Hex(bytes), sum);
  const document = same ?? (await readDocument(bytes, file, using(reader), { sidecar, note }));
  return { document, sidecar: sum };
}
