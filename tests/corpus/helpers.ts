import { readerOf } from '../../src/corpus/formats/all.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { Document } from '../../src/domain/document.ts';

/** Reads a text as if it were a file of the corpus. */
export async function readText(text: string, file = 'document.txt'): Promise<Document> {
  const reader = readerOf(file);
  if (reader === undefined) throw new Error(`no reader for ${file}`);
  return readDocument(new TextEncoder().encode(text), file, reader);
}

/** Words, Chinese characters and marks, with two special tokens: near enough to a model's tokens. */
export function countTokens(text: string): number {
  return 2 + (text.match(/\p{Script=Han}|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0);
}

/** The texts of a document's blocks of some kinds, in order. */
export function textsOf(document: Document, ...kinds: readonly string[]): string[] {
  return document.blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => document.text.slice(start, end));
}
