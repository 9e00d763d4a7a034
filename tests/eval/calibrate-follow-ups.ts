import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { logOdds, searchTogether } from '../../src/retrieval/follow-up.ts';
import { search } from '../../src/retrieval/search.ts';
import { readFollowUps } from './follow-ups.ts';
import { type Example, fitLogisticRegression } from './logistic-regression.ts';

// A process of its own: the probabilities it looks at are those that calibrate.ts has just fitted.

const model = await loadEmbeddings({
  model: undefined,
  modelDir: 'embeddings/model',
  cacheDir: 'embeddings/cache',
});
const followUps = (await readFollowUps('calibration')).filter(
  ({ kind }) => kind === 'needs' || kind === 'foreign',
);
const needing = followUps.filter(({ kind }) => kind === 'needs').length;
const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-calibrate-'));
try {
  const { snapshot } = await openOrBuild({ corpusDir: 'corpus', indexDir, ...model });
  const space = { snapshot, ...model };
  const examples: Example[] = [];
  for (const { kind, question, before, language } of followUps) {
    const together = await searchTogether(space, question, before, language, 1);
    const earlier = await search(space, before, language, 1);
    if (!earlier.answered) continue;
    const share = together.answered ? logOdds(together) / logOdds(earlier) : 0;
    const positive = kind === 'needs';
    // Both kinds count the same, however many there are.
    const weight = followUps.length / (positive ? needing : followUps.length - needing) / 2;
    examples.push({ features: [share], positive, weight });
  }
  const { intercept, weights } = fitLogisticRegression(examples);
  const leastShare = Math.round((-100 * intercept) / (weights[0] ?? 1)) / 100;
  const file = fileURLToPath(new URL('../../src/retrieval/follow-up.json', import.meta.url));
  await writeFile(file, `${JSON.stringify({ leastShare }, null, 2)}\n`);
  console.log(`${examples.length} questions after another`, { leastShare });
} finally {
  await rm(indexDir, { recursive: true });
}
