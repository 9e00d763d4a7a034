import type { BlockKind } from '../../domain/document.ts';

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
}

/** What a format gives: the rest is the same for all formats. */
export interface Reading {
  readonly pieces: readonly Piece[];
  /** YAML, where the file begins with it. */
  readonly frontMatter?: string;
}

/** Reads one format. Another format is another implementation in the list of `formats/all.ts`. */
export interface FormatReader {
  readonly format: string;
  /** In lower case, with the full stop. */
  readonly endings: readonly string[];
  /**
   * @param file names the file in errors
   * @throws BrueckeError `document-binary`, `document-encoding`, `front-matter-broken`
   */
  read(bytes: Uint8Array, file: string): Reading | Promise<Reading>;
}
