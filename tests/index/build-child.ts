/**
 * Builds the small corpus in a process of its own: `build-child.ts <index folder> <stage>`. Writes a
 * line when it has come to the stage, and then does nothing more; with a stage that never comes, it
 * writes the line at once and builds to the end.
 */
import { writeSync } from 'node:fs';
import { indexDocuments } from '../../src/index/indexing.ts';
import { lineCutter, smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

const [, , indexDir = '', stage = ''] = process.argv;

function waitForever(): void {
  writeSync(1, 'there\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

if (stage === 'never') writeSync(1, 'there\n');
await indexDocuments(smallCorpus, lineCutter, {
  indexDir,
  embedder: fakeEmbedder(),
  table: fakeTokenTable(),
  report: (progress) => {
    if (progress.stage === stage) waitForever();
  },
});
