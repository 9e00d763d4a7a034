import { BrueckeError } from '../../domain/errors.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { type Codes, encodeVector } from '../scan/codes.ts';
import { unit } from '../vectors.ts';

/**
 * Embeds texts and puts their codes in their places. The texts of one document go before the model
 * together and apart from all others: with some models a vector hangs a little on what else is in
 * the batch.
 */
export async function embedInto(
  embedder: Embedder,
  texts: readonly string[],
  codes: Codes,
): Promise<void> {
  const vectors = await embedder.embedPassages(texts);
  if (vectors.length !== texts.length || vectors.some(({ length }) => length !== codes.dimensions))
    throw new BrueckeError('internal', {
      reason: `${embedder.name} gave vectors of another shape`,
    });
  vectors.forEach((vector, at) => {
    encodeVector(unit(vector), codes, at);
  });
}
