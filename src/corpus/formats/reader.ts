import type { BlockKind, PageStart } from '../../domain/document.ts';
import type { BrueckeError } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';

/**
 * A stretch of a document before it is decided what it is: `line` is a short line of plain text that
 * may be a heading, an entry of a list or what stands around an article on a page.
 */
export interface Piece {
  readonly kind: BlockKind | 'line';
  /** One line without white space at its ends. */
  readonly text: string;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** The second of two lines that blank lines part from the rest. */
  readonly isUnderLine?: boolean;
  /** Where in the text a page begins, the first at 0. Absent: the format has no pages. */
  readonly pages?: readonly PageStart[];
}

/** What a format has fields of its own for. */
export interface StatedMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF */
  readonly published?: string;
  /** An http or https address. */
  readonly url?: string;
  /** Where the text itself does not tell. */
  readonly language?: Language;
}

/** What a format gives: the rest is the same for all formats. */
export interface Reading {
  readonly pieces: readonly Piece[];
  /** YAML, where the file begins with it. */
  readonly frontMatter?: string;
  readonly metadata?: StatedMetadata;
  /** What was left out of a document that is read. */
  readonly notes?: readonly BrueckeError[];
}

/** Reads one format. Another format is another implementation in the list of `formats/all.ts`. */
export interface FormatReader {
  readonly format: string;
  /** In lower case, with the full stop. */
  readonly endings: readonly string[];
  /** A library reads it, which may hang or take all memory: not in the thread of the program. */
  readonly isApart?: boolean;
  /**
   * @param file names the file in errors
   * @throws BrueckeError `document-…`, `front-matter-broken`
   */
  read(bytes: Uint8Array, file: string): Reading | Promise<Reading>;
}
