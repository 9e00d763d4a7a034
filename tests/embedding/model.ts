import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Embeddings, embeddedModel, loadEmbeddings } from '../../src/embedding/load.ts';

export const modelDir = fileURLToPath(new URL('../../embeddings/model', import.meta.url));
export const modelFolder = join(modelDir, embeddedModel);

let loaded: Promise<Embeddings> | undefined;

/** The embedded model, loaded once for each test file. */
export function embeddedEmbeddings(): Promise<Embeddings> {
  loaded ??= loadEmbeddings({ model: undefined, modelDir, cacheDir: join(modelDir, 'no-cache') });
  return loaded;
}
