import type { ChunkingOptions } from '../../../corpus/passages/cut.ts';
import type { Document } from '../../../domain/document.ts';
import type { Language } from '../../../domain/language.ts';
import type { SegmentArrays } from '../../segment/segment-arrays.ts';

/** What a thread makes arrays with: the embedded model and the program's own ways. */
export interface ModelApart {
  /** Of the embedded model. */
  readonly modelFolder: string;
  /** The model's in the program: a thread that finds another one makes nothing. */
  readonly fingerprint: string;
  readonly chunking: ChunkingOptions | undefined;
}

/** Documents of one segment, in the order of their ids, on their way to a thread. */
export interface FreshRequest extends ModelApart {
  readonly language: Language;
  readonly documents: readonly Document[];
}

/** How many documents are done, or at last what was made; undefined: the program itself must do it. */
export type FreshMessage =
  | { readonly done: number }
  | { readonly made: SegmentArrays | undefined }
  | { readonly ready: true };
