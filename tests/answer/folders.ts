import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answerer } from '../../src/answer/answerer.ts';
import { createAnswerer } from '../../src/answer/create.ts';
import { openOrBuild } from '../../src/index/build.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import type { RawFile } from './raw-documents.ts';

export interface Opened {
  readonly answerer: Answerer;
  readonly snapshot: Snapshot;
}

const embedder = fakeEmbedder();
const table = fakeTokenTable({ size: 5000 });

/** A corpus folder with these files, for as long as the action runs. */
export async function withCorpus<Result>(
  files: readonly RawFile[],
  action: (corpusDir: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bruecke-answer-'));
  try {
    const corpusDir = join(folder, 'corpus');
    await mkdir(corpusDir);
    await writeFiles(corpusDir, files);
    return await action(corpusDir);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function writeFiles(folder: string, files: readonly RawFile[]): Promise<void> {
  for (const { name, content } of files) await writeFile(join(folder, name), content);
}

/** The real chain from the folder to answers; only the model is not real. */
export async function open(corpusDir: string, passages = 5): Promise<Opened> {
  const indexDir = join(corpusDir, '..', 'index');
  const { snapshot, built, problems } = await openOrBuild({ corpusDir, indexDir, embedder, table });
  const options = { passages, maximumQuestionLength: 2000, built, problems };
  return { answerer: createAnswerer({ snapshot, embedder, table }, options), snapshot };
}
