import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../../domain/document.ts';
import type { Language } from '../../domain/language.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { TokenTable } from '../../embedding/token-table.ts';
import type { PassageInput } from '../passage-input.ts';
import { type Codes, copyCodes, emptyCodes, joinedCodes } from '../scan/codes.ts';
import type { SegmentArrays } from '../segment/segment-arrays.ts';
import { embedInto } from './embed.ts';
import { type EmbeddingInput, FreshSegment } from './fresh-segment.ts';
import type { KnownDocuments } from './known.ts';

/** What makes arrays of documents. */
export interface FreshOptions {
  readonly embedder: Embedder;
  readonly table: TokenTable;
  readonly cut: (document: Document) => readonly Passage[];
  readonly input: PassageInput;
  /** Vectors that need not be computed again. */
  readonly known?: Pick<KnownDocuments, 'vectors'>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Cuts, tokenises and embeds documents of one language. Gives way to others after each.
 *
 * @param documents in the order of their ids
 * @param done told of each document how many passages it has
 * @throws BrueckeError `internal`
 */
export async function freshArrays(
  language: Language,
  documents: readonly Document[],
  options: FreshOptions,
  done: (passages: number) => void,
): Promise<SegmentArrays> {
  const { table, input, cut, embedder, signal } = options;
  const fresh = new FreshSegment(language, table, input);
  const codes: Codes[] = [];
  for (const document of documents) {
    signal?.throwIfAborted();
    const embedding = fresh.add(document, cut(document));
    codes.push(await codesOf(embedding, options));
    done(embedding.texts.length);
    await nextTurn();
  }
  return fresh.arrays(joinedCodes(codes, embedder.dimensions));
}

/** Codes of all passages of a document: known ones where the model got the same texts before. */
async function codesOf(
  { key, texts }: EmbeddingInput,
  { embedder, known }: FreshOptions,
): Promise<Codes> {
  const codes = emptyCodes(texts.length, embedder.dimensions);
  const before = known?.vectors(key);
  if (before !== undefined) {
    const { source, document } = before;
    const from = source.documents.passageOffsets[document] ?? 0;
    copyCodes(source.codes, from, texts.length, codes, 0);
  } else if (texts.length > 0) await embedInto(embedder, texts, codes);
  return codes;
}
