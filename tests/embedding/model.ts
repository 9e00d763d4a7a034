import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { env, type FeatureExtractionPipeline, pipeline } from '@xenova/transformers';
import { type Embeddings, embeddedModel, loadEmbeddings } from '../../src/embedding/load.ts';

export const modelDir = fileURLToPath(new URL('../../embeddings/model', import.meta.url));
export const modelFolder = join(modelDir, embeddedModel);

/** The embedded model as any program loads it that has no more than transformers.js. */
export function ordinaryPipeline(): Promise<FeatureExtractionPipeline> {
  env.localModelPath = modelDir;
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
  return pipeline('feature-extraction', embeddedModel);
}

let loaded: Promise<Embeddings> | undefined;

/** The embedded model, loaded once for each test file. */
export function embeddedEmbeddings(): Promise<Embeddings> {
  loaded ??= loadEmbeddings({ model: undefined, modelDir, cacheDir: join(modelDir, 'no-cache') });
  return loaded;
}
