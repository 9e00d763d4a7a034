import type { DocumentOptions } from '../answer/document-options.ts';
import type { Settings } from './settings.ts';

/** Where the settings say that documents, index and model are, and how they are read. */
export function documentOptions(settings: Settings): DocumentOptions {
  return {
    corpusDir: settings.corpusDir,
    indexDir: settings.indexDir,
    reading: {
      maximumBytes: settings.maximumDocumentBytes,
      maximumSeconds: settings.maximumDocumentSeconds,
    },
    modelDir: settings.modelDir,
    cacheDir: settings.modelCacheDir,
    ...(settings.embeddingModel === undefined ? {} : { model: settings.embeddingModel }),
    ...(settings.modelHost === undefined ? {} : { modelHost: settings.modelHost }),
    ...(settings.hubToken === undefined ? {} : { hubToken: settings.hubToken }),
    modelSettings: settings.modelSettings,
  };
}
