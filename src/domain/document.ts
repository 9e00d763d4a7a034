import type { Language } from './language.ts';
import type { Span } from './span.ts';
import type { Visit } from './visit.ts';

/**
 * What a stretch of a document is. Only paragraphs, list items and table rows become passages;
 * a heading gives context to what follows it; boilerplate (navigation, captions, footers,
 * repeated headings) is kept in the text but never quoted.
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'boilerplate';

/** A stretch `[start, end)` of the document's text. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where the text of a page begins: `page` counts from 1, pages without text are left out. */
export interface PageStart {
  readonly page: number;
  /** In UTF-16 units of the text. */
  readonly start: number;
}

/** What a document is based on: a brief names the reports that it sums up. */
export interface DocumentSource {
  readonly title: string;
  readonly publisher?: string;
  /** EDTF */
  readonly published?: string;
  /** An http or https address. */
  readonly url?: string;
}

export interface Document {
  /** Lower-case words joined by hyphens, unique in the corpus, e.g. `dresden-jinan-2018`. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** EDTF (ISO 8601-2), as precise as the document says, never more: `2018-11-06`, `XXXX-12-12`. */
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** An http or https address that the document itself states. */
  readonly url?: string;
  /** EDTF: when the page at `url` was read. */
  readonly read?: string;
  /** Who owns the text and what may be done with it, as the document says. */
  readonly rights?: string;
  /** Path of the file below the corpus folder, with `/`. */
  readonly file: string;
  /** SHA-256 (hex) of the file's bytes. */
  readonly sha256: string;
  /** The stored text. Every quotation is a slice of it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order. Absent: the document has no pages. */
  readonly pages?: readonly PageStart[];
  readonly visits: readonly Visit[];
  /** Absent: the document is its own source. */
  readonly sources?: readonly DocumentSource[];
}
