import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { contentSchema, factsSchema } from '../snapshot/document-schema.ts';
import type { Bytes } from './bytes-on-disk.ts';
import { type DocumentArrays, keyAt } from './segment-arrays.ts';

export type Content = Pick<Document, 'text' | 'blocks'>;
type Facts = Omit<Document, 'text' | 'blocks'>;

/** What is known of a stored document without reading it. */
export interface StoredPlace {
  /** SHA-256 (hex) of all of it. */
  readonly key: string;
  /** Bytes of its text and blocks. */
  readonly contentBytes: number;
  /** All of it but these. */
  readonly facts: Facts;
}

const places = new WeakMap<Document, StoredPlace>();

/** Undefined for a document that does not come from a segment. */
export function storedPlace(document: Document): StoredPlace | undefined {
  return places.get(document);
}

/**
 * The same object in all snapshots that were opened one beside the other, as long as the document
 * stays as it is: what is made of a document is kept with it.
 */
export function versionOf(document: Document): object {
  return places.get(document)?.facts ?? document;
}

/** Facts of documents that are open already, by the documents' keys. */
export type KnownFacts = ReadonlyMap<string, Facts>;

export function knownFacts(documents: readonly Document[]): KnownFacts {
  return new Map(
    documents.flatMap((document) => {
      const place = places.get(document);
      return place === undefined ? [] : [[place.key, place.facts]];
    }),
  );
}

/** How many documents are made before others get their turn. */
const documentsPerTurn = 200;

/**
 * Documents of a segment; text and blocks of one are parsed when they are asked for.
 *
 * @param known of an older index with the same origin but for the corpus: not parsed again
 * @throws BrueckeError `index-broken`
 */
export async function storedDocuments(
  arrays: DocumentArrays,
  file: string,
  known: KnownFacts,
): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (let number = 0; number < arrays.textLengths.length; number += 1) {
    documents.push(storedDocument(arrays, number, file, known));
    if (documents.length % documentsPerTurn === 0) await nextTurn();
  }
  return documents;
}

function storedDocument(
  arrays: DocumentArrays,
  number: number,
  file: string,
  known: KnownFacts,
): Document {
  const key = keyAt(arrays.keys, number);
  const facts =
    known.get(key) ?? parse(factsSchema, arrays.facts, arrays.factOffsets, number, file);
  const { contentOffsets } = arrays;
  const contentBytes = (contentOffsets[number + 1] ?? 0) - (contentOffsets[number] ?? 0);
  return documentAt({ key, contentBytes, facts }, () => {
    return parse(contentSchema, arrays.contents, contentOffsets, number, file);
  });
}

/** A document whose text and blocks are read when they are asked for. */
export function documentAt(place: StoredPlace, read: () => Content): Document {
  const content = (): Content => recent(document, read);
  const document: Document = {
    ...place.facts,
    get text() {
      return content().text;
    },
    get blocks() {
      return content().blocks;
    },
  };
  places.set(document, place);
  return document;
}

/** As many as a search and the pages after it look at. */
const mostRecent = 128;
const recentContents = new Map<Document, Content>();

function recent(document: Document, read: () => Content): Content {
  const known = recentContents.get(document);
  const content = known ?? read();
  // The last one asked for comes last.
  if (known !== undefined) recentContents.delete(document);
  recentContents.set(document, content);
  if (recentContents.size > mostRecent) {
    for (const oldest of recentContents.keys()) {
      recentContents.delete(oldest);
      break;
    }
  }
  return content;
}

interface Schema<T> {
  parse(value: unknown): T;
}

function parse<T>(
  schema: Schema<T>,
  bytes: Bytes,
  offsets: Uint32Array,
  number: number,
  file: string,
): T {
  try {
    const line = bytes.subarray(offsets[number] ?? 0, offsets[number + 1] ?? 0);
    const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8');
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new BrueckeError('index-broken', { file, reason: 'document unreadable' }, { cause });
  }
}
