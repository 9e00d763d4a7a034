/**
 * Indexes a folder, changes one document and indexes it again:
 * `child.ts <corpus folder> <index folder> <model folder>`. Prints figures in JSON.
 */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { loadEmbeddings } from '../../../src/embedding/load.ts';
import { openOrBuild } from '../../../src/index/build.ts';
import { openSnapshot } from '../../../src/index/snapshot/open.ts';

const [, , corpusDir = '', indexDir = '', modelDir = ''] = process.argv;

async function timed<T>(action: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const result = await action();
  return [result, (performance.now() - started) / 1000];
}

const model = await loadEmbeddings({ model: undefined, modelDir, cacheDir: indexDir });
const options = { corpusDir, indexDir, ...model };
const [first, all] = await timed(() => openOrBuild(options));
const [served, open] = await timed(() => openSnapshot(indexDir, {}));
await appendFile(join(corpusDir, 'document-0.md'), '\nEine neue Zeile steht am Ende.\n');
const [, one] = await timed(() => openOrBuild({ ...options, previous: first.snapshot }));
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
await openSnapshot(indexDir, {}, { previous: served });
await new Promise((resolve) => setTimeout(resolve, 20));
delay.disable();
const { documents, passages } = first.snapshot.manifest.counts;
const figures = {
  documents,
  passages,
  /** Seconds until the index of all documents is open. */
  all,
  /** Seconds from a change of one document until a new snapshot is open, in the same process. */
  one,
  /** Seconds to open the index from the disk. */
  open,
  /** Longest time that opening the changed index beside the old one kept the thread, in milliseconds. */
  pause: delay.max / 1e6,
  peakMebibytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(figures));
