import { createHash } from 'node:crypto';
import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { languages } from '../../domain/language.ts';
import { documentSchema } from './document-schema.ts';

/** By language, then by id: passages of one language lie together, and the order is always the same. */
export function inCorpusOrder(documents: readonly Document[]): Document[] {
  return documents.toSorted(
    (left, right) =>
      languages.indexOf(left.language) - languages.indexOf(right.language) ||
      compare(left.id, right.id),
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Documents as they are stored, one a line in JSON. */
export function* documentLines(documents: readonly Document[]): Generator<Uint8Array> {
  for (const document of documents) yield Buffer.from(`${JSON.stringify(document)}\n`, 'utf8');
}

/** SHA-256 (hex) over everything that was read of the corpus; the order of the documents is its own. */
export function corpusFingerprint(documents: readonly Document[]): string {
  const hash = createHash('sha256');
  for (const line of documentLines(inCorpusOrder(documents))) hash.update(line);
  return hash.digest('hex');
}

/** @throws BrueckeError `index-broken` */
export function parseDocuments(bytes: Uint8Array, file: string): Document[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const documents: Document[] = [];
  for (let from = 0; from < buffer.length; ) {
    const newline = buffer.indexOf(0x0a, from);
    const end = newline < 0 ? buffer.length : newline;
    documents.push(parseDocument(buffer.toString('utf8', from, end), file));
    from = end + 1;
  }
  return documents;
}

function parseDocument(line: string, file: string): Document {
  try {
    return documentSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new BrueckeError('index-broken', { file, reason: 'document unreadable' }, { cause });
  }
}
