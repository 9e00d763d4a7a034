import {
  type ChunkingOptions,
  chunkingVersion,
  cutPassages,
  defaultMaximumTokens,
} from '../../corpus/passages/cut.ts';
import type { Document } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Embedder } from '../../embedding/embedder.ts';

/** Cuts documents into passages. */
export interface Cutter {
  /** Changes whenever the same document would be cut otherwise. */
  readonly version: string;
  cut(document: Document): readonly Passage[];
}

/** How the program cuts documents. @param chunking sizes of passages; its own by default */
export function cutterOf({
  embedder,
  chunking,
}: {
  readonly embedder: Embedder;
  readonly chunking?: ChunkingOptions | undefined;
}): Cutter {
  const sizes = chunking === undefined ? '' : ` ${JSON.stringify(chunking)}`;
  const countTokens = (text: string) => embedder.countTokens(text);
  // What is beyond would not count for the vector, and so could not be found by it.
  const maximumTokens = Math.min(
    chunking?.maximumTokens ?? defaultMaximumTokens,
    embedder.maximumTokens,
  );
  return {
    version: `${chunkingVersion}${sizes}`,
    cut: (document) => cutPassages(document, { countTokens, ...chunking, maximumTokens }),
  };
}
