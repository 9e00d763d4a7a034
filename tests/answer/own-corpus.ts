import type { Answerer } from '../../src/answer/answerer.ts';
import { openAnswerer } from '../../src/answer/open.ts';
import { folderWith, ownCorpus, ownModels } from '../program/run.ts';

/** Answers from the documents of the repository, with an index built for it in a folder of its own. */
export function openOwnCorpus(): Promise<Answerer> {
  const folder = folderWith();
  return openAnswerer({
    corpusDir: ownCorpus,
    indexDir: `${folder}/index`,
    modelDir: ownModels,
    cacheDir: `${folder}/cache`,
    passages: 3,
    maximumQuestionLength: 2000,
  });
}
