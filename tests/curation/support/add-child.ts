/**
 * Adds documents and their new versions in a process of its own, until it is killed:
 * `add-child.ts <corpus folder> <folder with files> <index folder>`. Writes a line before it begins.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { DocumentReader } from '../../../src/curation/read.ts';
import { Archive } from '../../../src/curation/store/archive.ts';
import { keep } from '../../../src/curation/store/keep.ts';
import { openOrIndex } from '../../../src/index/indexing.ts';
import { lineCutter } from '../../support/fake-corpus.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { fakeTokenTable } from '../../support/fake-token-table.ts';
import { draftOf } from './drafts.ts';

const [, , corpusDir = '', indexDir = ''] = process.argv;
const reader = new DocumentReader({ apart: (format) => format, close: async () => {} });
const archive = new Archive({ corpusDir, reader });
writeSync(1, 'there\n');
for (let version = 1; version <= 3; version += 1) {
  for (let number = 1; number <= 4; number += 1) {
    await keep(archive, await draftOf(number, version), new Date(0));
  }
  const { documents } = await readCorpus(corpusDir);
  await openOrIndex(documents, lineCutter, {
    indexDir: join(indexDir),
    embedder: fakeEmbedder(),
    table: fakeTokenTable(),
  });
}
writeSync(1, 'done\n');
