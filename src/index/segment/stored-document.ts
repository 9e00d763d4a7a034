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
  /** The same in all snapshots that were opened one beside the other, as long as the key is. */
  readonly version: object;
  read(): Content;
}

const placeOf = Symbol('where the document is stored');

interface Placed extends Document {
  readonly [placeOf]: StoredPlace;
}

function isPlaced(document: object): document is Placed {
  return placeOf in document;
}

/** Undefined for a document that does not come from a segment. */
export function storedPlace(document: Document): StoredPlace | undefined {
  return isPlaced(document) ? document[placeOf] : undefined;
}

/**
 * The same object in all snapshots that were opened one beside the other, as long as the document
 * stays as it is: what is made of a document is kept with it.
 */
export function versionOf(document: Document): object {
  return storedPlace(document)?.version ?? document;
}

/** Versions of documents that are open already, by the documents' keys. */
export type KnownVersions = ReadonlyMap<string, object>;

export function knownVersions(documents: readonly Document[]): KnownVersions {
  return new Map(
    documents.flatMap((document) => {
      const place = storedPlace(document);
      return place === undefined ? [] : [[place.key, place.version]];
    }),
  );
}

/** How many documents are made before others get their turn. */
const documentsPerTurn = 200;

/**
 * Documents of a segment; text and blocks of one are parsed when they are asked for.
 *
 * @param known of an older index with the same origin but for the corpus
 * @throws BrueckeError `index-broken`
 */
export async function storedDocuments(
  arrays: DocumentArrays,
  file: string,
  known: KnownVersions,
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
  known: KnownVersions,
): Document {
  const facts = parse(factsSchema, arrays.facts, arrays.factOffsets, number, file);
  return documentAt(facts, new PlaceInSegment(arrays, number, file, known));
}

class PlaceInSegment implements StoredPlace {
  readonly #arrays: DocumentArrays;
  readonly #number: number;
  readonly #file: string;
  #version: object | undefined;

  constructor(arrays: DocumentArrays, number: number, file: string, known: KnownVersions) {
    this.#arrays = arrays;
    this.#number = number;
    this.#file = file;
    if (known.size > 0) this.#version = known.get(this.key);
  }

  get key(): string {
    return keyAt(this.#arrays.keys, this.#number);
  }

  get contentBytes(): number {
    const { contentOffsets } = this.#arrays;
    return (contentOffsets[this.#number + 1] ?? 0) - (contentOffsets[this.#number] ?? 0);
  }

  get version(): object {
    this.#version ??= {};
    return this.#version;
  }

  read(): Content {
    const { contents, contentOffsets } = this.#arrays;
    return parse(contentSchema, contents, contentOffsets, this.#number, this.#file);
  }
}

/** Of all documents one and the same, so that they are of one shape to the engine. */
const contentProperties: PropertyDescriptorMap & ThisType<Placed> = {
  text: {
    get() {
      return recent(this).text;
    },
    enumerable: true,
  },
  blocks: {
    get() {
      return recent(this).blocks;
    },
    enumerable: true,
  },
};

/**
 * A document whose text and blocks are read when they are asked for.
 *
 * @param facts all else of it, which becomes the document: a million passages have a hundred
 * thousand of them, and a copy of each costs more than to parse it
 */
export function documentAt(facts: Facts, place: StoredPlace): Document {
  Object.defineProperties(facts, contentProperties);
  Object.defineProperty(facts, placeOf, { value: place });
  if (!isPlaced(facts)) throw new TypeError('no place');
  return facts;
}

/** As many as a search and the pages after it look at. */
const mostRecent = 128;
const recentContents = new Map<Document, Content>();

function recent(document: Placed): Content {
  const known = recentContents.get(document);
  const content = known ?? document[placeOf].read();
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
