import type { KnownSums } from '../known-files.ts';
import type { ReadFile } from '../read-file.ts';

/** A file to read, and what is known of it already. */
export interface WantedFile {
  readonly file: string;
  /** The file that describes it. */
  readonly beside: string | undefined;
  readonly known: KnownSums | undefined;
}

export interface FolderToRead {
  readonly folder: string;
  readonly maximumBytes: number;
}

/** Files to read, on their way to a thread. */
export interface BatchRequest extends FolderToRead {
  readonly files: readonly WantedFile[];
}

/** One for each file; undefined: the program itself must read it, and finds out why. */
export type BatchReply = readonly (ReadFile | undefined)[];
