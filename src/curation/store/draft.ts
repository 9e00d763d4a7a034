import type { Document } from '../../domain/document.ts';
import type { Fields } from './front-matter.ts';

/** Something read that shall become a document of the corpus, or the new version of one. */
export interface Draft {
  /** As the keeper named it. */
  readonly source: string;
  readonly address?: { readonly asked: string; readonly found: string };
  /** SHA-256 of the path that it came from. */
  readonly origin?: string;
  /** Path below the corpus folder that it should get, its name the wished id. */
  readonly file: string;
  /** The document without front matter. */
  readonly body: Uint8Array;
  /** Front matter stands in the document, else in a file beside it. */
  readonly isText: boolean;
  /** Front matter that it brings along, word for word. */
  readonly stated?: string;
  /** What is found in it, and what it brings along. */
  readonly proposed: Fields;
  /** What was read, where the document is something else. */
  readonly original?: { readonly bytes: Uint8Array; readonly ending: string };
  /** SHA-256 of what was read. */
  readonly sha256: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly document: Document;
}
