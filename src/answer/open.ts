import { openOrBuild } from '../index/build.ts';
import type { SearchSpace } from '../retrieval/rank.ts';
import type { Answerer } from './answerer.ts';
import { createAnswerer, type SnapshotAnswerer } from './create.ts';
import { type DocumentOptions, loadModel } from './document-options.ts';

export interface OpenOptions extends DocumentOptions {
  /** How many passages an answer may hold. */
  readonly passages: number;
  /** How likely a passage must answer to be shown, between 0 and 1; as calibrated by default. */
  readonly answerProbability?: number;
  /** In UTF-16 units. */
  readonly maximumQuestionLength: number;
  /** Build the index even where it is up to date. */
  readonly force?: boolean;
}

/** Who answers, and from what: all that another snapshot of the documents can be served with. */
export interface OpenedDocuments {
  readonly answerer: SnapshotAnswerer;
  readonly space: SearchSpace;
}

/** As {@link openDocuments}, for documents that stay as they are. */
export async function openAnswerer(options: OpenOptions): Promise<Answerer> {
  return (await openDocuments(options)).answerer;
}

/**
 * Loads the model, opens the index (or builds it where it is missing, broken or stale), and answers
 * from it.
 *
 * @throws BrueckeError `corpus-…`, `model-…`, `index-locked`, `index-unwritable`
 */
export async function openDocuments(options: OpenOptions): Promise<OpenedDocuments> {
  const { build, notes } = await loadModel(options);
  const { embedder, table } = build;
  const { snapshot, built, reason, problems } = await openOrBuild({
    ...build,
    force: options.force === true,
  });
  const { answerProbability } = options;
  const space = {
    snapshot,
    embedder,
    table,
    ...(answerProbability !== undefined && { answerProbability }),
  };
  const answerer = createAnswerer(space, {
    passages: options.passages,
    maximumQuestionLength: options.maximumQuestionLength,
    built,
    corpusDir: options.corpusDir,
    problems: [...notes, ...(reason === undefined ? [] : [reason]), ...problems],
  });
  return { answerer, space };
}
