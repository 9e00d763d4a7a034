import type { Document } from '../domain/document.ts';
import type { BrueckeError } from '../domain/errors.ts';

/** How a new version differs from the one before. */
export interface Changes {
  readonly title?: { readonly before: string; readonly after: string };
  readonly published?: { readonly before: string | undefined; readonly after: string | undefined };
  readonly linesAdded: number;
  readonly linesRemoved: number;
}

/** What became of one source. */
export type Outcome =
  | { readonly kind: 'added'; readonly source: string; readonly document: Document }
  | {
      readonly kind: 'changed';
      readonly source: string;
      readonly document: Document;
      readonly changes: Changes;
    }
  | {
      readonly kind: 'unchanged';
      readonly source: string;
      readonly id: string;
      readonly file: string;
    }
  | {
      /** The address gives it no more; it is kept. */
      readonly kind: 'gone';
      readonly source: string;
      readonly id: string;
      readonly file: string;
    }
  | {
      readonly kind: 'removed';
      readonly source: string;
      readonly id: string;
      /** Below the corpus folder. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'failed'; readonly source: string; readonly error: BrueckeError };
