import { hash } from 'node:crypto';
import { type Language, languages } from '../../domain/language.ts';

/** What must be known of a document to find its segment. */
export interface Placed {
  readonly id: string;
  readonly language: Language;
  /** Bytes of its text and blocks as they are stored. */
  readonly contentBytes: number;
}

/** The documents of one segment. */
export interface Bucket<T extends Placed> {
  readonly language: Language;
  /** First bits of the hashes of all its ids, as many as tell it from the others: `''`, `'0'`, `'101'`. */
  readonly prefix: string;
  /** In the order of their ids. */
  readonly documents: readonly T[];
}

/** About four to eight thousand passages. */
export const bytesPerSegment = 4 << 20;

const hashBits = 32;

/**
 * Puts the documents of each language into buckets by a hash of their ids: a bucket with more bytes
 * than a segment may hold is halved by the next bit. So which documents are together hangs on
 * nothing but the documents, and one more document halves one bucket at most. Languages in their
 * order, then prefixes in theirs.
 */
export function bucketsOf<T extends Placed>(
  documents: readonly T[],
  mostBytes: number = bytesPerSegment,
): Bucket<T>[] {
  return languages.flatMap((language) => {
    const hashed = documents
      .filter((document) => document.language === language)
      .map((document) => ({ document, hash: hashOf(document.id) }));
    if (hashed.length === 0) return [];
    return halved(hashed, '', mostBytes).map(({ prefix, entries }) => ({
      language,
      prefix,
      documents: entries.map(({ document }) => document).sort(byId),
    }));
  });
}

interface Hashed<T> {
  readonly document: T;
  readonly hash: number;
}

interface Leaf<T> {
  readonly prefix: string;
  readonly entries: readonly Hashed<T>[];
}

function halved<T extends Placed>(
  entries: readonly Hashed<T>[],
  prefix: string,
  mostBytes: number,
): Leaf<T>[] {
  const bytes = entries.reduce((sum, { document }) => sum + document.contentBytes, 0);
  if (bytes <= mostBytes || entries.length < 2 || prefix.length === hashBits)
    return [{ prefix, entries }];
  const bit = 1 << (hashBits - 1 - prefix.length);
  const halves = [
    entries.filter(({ hash }) => (hash & bit) === 0),
    entries.filter(({ hash }) => (hash & bit) !== 0),
  ];
  return halves.flatMap((half, digit) =>
    half.length === 0 ? [] : halved(half, `${prefix}${digit}`, mostBytes),
  );
}

function hashOf(id: string): number {
  return Number.parseInt(hash('sha256', id, 'hex').slice(0, hashBits / 4), 16);
}

export function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}
