import { BrueckeError } from '../../domain/errors.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { unit, Vectors } from '../vectors.ts';

/** Texts put before the model at once: enough to keep it busy, few enough to give way to others. */
const batchSize = 64;

interface EmbedOptions {
  readonly embedded: (count: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Unit vectors of texts, in their order, in one array. */
export async function embedInto(
  embedder: Embedder,
  texts: readonly string[],
  { embedded, signal }: EmbedOptions,
): Promise<Vectors> {
  const { dimensions } = embedder;
  const values = new Float32Array(texts.length * dimensions);
  for (let first = 0; first < texts.length; first += batchSize) {
    signal?.throwIfAborted();
    const batch = texts.slice(first, first + batchSize);
    const vectors = await embedder.embedPassages(batch);
    if (vectors.length !== batch.length || vectors.some(({ length }) => length !== dimensions))
      throw new BrueckeError('internal', {
        reason: `${embedder.name} gave vectors of another shape`,
      });
    vectors.forEach((vector, at) => {
      values.set(unit(vector), (first + at) * dimensions);
    });
    embedded(Math.min(first + batchSize, texts.length));
  }
  return new Vectors(values, dimensions);
}
