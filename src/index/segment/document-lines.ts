import { createHash } from 'node:crypto';
import type { Document } from '../../domain/document.ts';

/** A document as it is stored: two pieces of JSON, so that what it is about is known without its text. */
export interface DocumentLines {
  readonly facts: Buffer;
  readonly content: Buffer;
  /** SHA-256 of both. */
  readonly key: Buffer;
}

export function documentLines(document: Document): DocumentLines {
  const { text, blocks, ...rest } = document;
  const facts = Buffer.from(`${JSON.stringify(rest)}\n`, 'utf8');
  const content = Buffer.from(`${JSON.stringify({ text, blocks })}\n`, 'utf8');
  const key = createHash('sha256').update(facts).update(content).digest();
  return { facts, content, key };
}
