import type { ChunkingOptions } from '../../corpus/passages/cut.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { PassageInput } from '../passage-input.ts';
import type { ModelApart } from './apart/messages.ts';

/** Threads that index beside the program's own, where there is much to index. */
export interface ThreadsApart extends ModelApart {
  /** As many as there are cores by default, four at most. */
  readonly threads?: number;
  /** Fewer bytes of new text and blocks are indexed before threads begin. Default 2 MiB. */
  readonly fewestBytes?: number;
}

/** What the program's own way of making an index can be told. */
export interface OwnWays {
  /** Sizes of passages; those of the program by default. */
  readonly chunking?: ChunkingOptions;
  /** Of the embedded model, where the embedder is that. */
  readonly modelFolder?: string;
  readonly threads?: Pick<ThreadsApart, 'threads' | 'fewestBytes'>;
  /** UTF-16 units of texts; those beyond lie in a file until they are indexed. Default 16 Mi. */
  readonly textInMemory?: number;
}

/** Undefined where a thread could not make the same: without the embedded model, or of another input. */
export function threadsFor({
  modelFolder,
  embedder,
  chunking,
  threads,
  input,
}: OwnWays & {
  readonly embedder: Embedder;
  readonly input?: PassageInput;
}): ThreadsApart | undefined {
  if (modelFolder === undefined || input !== undefined) return undefined;
  return { modelFolder, fingerprint: embedder.fingerprint, chunking, ...threads };
}
