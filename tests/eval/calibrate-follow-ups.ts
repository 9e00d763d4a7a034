import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { evidenceBefore, searchBoth } from '../../src/retrieval/follow-up.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { isRight, readFollowUps } from './follow-ups.ts';
import { type Example, fitLogisticRegression } from './logistic-regression.ts';
import { firstRank } from './metrics.ts';

// A process of its own: the probabilities it looks at are those that calibrate.ts has just fitted.

/**
 * How much the foreign ones count together, the others as 1: to answer one is worse than to refuse
 * a question that goes on, because a refusal says how to ask.
 */
const foreignWeight = 2;

const ownShares = [0, 0.25, 0.5, 0.75, 1, 1.5];

const model = await loadEmbeddings({
  model: undefined,
  modelDir: 'embeddings/model',
  cacheDir: 'embeddings/cache',
});
const followUps = await readFollowUps('calibration');
const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-calibrate-'));
try {
  const { snapshot } = await openOrBuild({ corpusDir: 'corpus', indexDir, ...model });
  const space = { snapshot, ...model };
  const ownShare = await fitOwnShare(space);
  const greatestLoss = await fitGreatestLoss(space, ownShare);
  const file = fileURLToPath(new URL('../../src/retrieval/follow-up.json', import.meta.url));
  await writeFile(file, `${JSON.stringify({ ownShare, greatestLoss }, null, 2)}\n`);
  console.log(`${followUps.length} questions after another`, { ownShare, greatestLoss });
} finally {
  await rm(indexDir, { recursive: true });
}

/** The one with which the right passage has the greatest mean reciprocal rank. */
async function fitOwnShare(space: SearchSpace): Promise<number> {
  const needing = followUps.filter(({ kind }) => kind === 'needs');
  let best = { ownShare: 0, meanReciprocalRank: 0 };
  for (const ownShare of ownShares) {
    let sum = 0;
    for (const asked of needing) {
      const { question, before, language } = asked;
      const { together } = await searchBoth(space, question, before, language, 3, ownShare);
      const found = [...together.passages, ...together.further];
      const rank = firstRank(found, (passage) => isRight(space, asked, passage));
      sum += rank === 0 ? 0 : 1 / rank;
    }
    const meanReciprocalRank = sum / needing.length;
    console.log({ ownShare, meanReciprocalRank: meanReciprocalRank.toFixed(3) });
    if (meanReciprocalRank > best.meanReciprocalRank) best = { ownShare, meanReciprocalRank };
  }
  return best.ownShare;
}

/** What tells questions that go on from foreign ones (logistic regression). */
async function fitGreatestLoss(space: SearchSpace, ownShare: number): Promise<number> {
  const asked = followUps.filter(({ kind }) => kind === 'needs' || kind === 'foreign');
  const needing = asked.filter(({ kind }) => kind === 'needs').length;
  const examples: Example[] = [];
  for (const { kind, question, before, language } of asked) {
    const { evidence } = await searchBoth(space, question, before, language, 1, ownShare);
    const earlier = await evidenceBefore(space, before, language);
    if (earlier === undefined) continue;
    const loss = 1 - evidence / earlier;
    const positive = kind === 'needs';
    const weight = (positive ? 1 / needing : foreignWeight / (asked.length - needing)) * needing;
    examples.push({ features: [loss], positive, weight });
  }
  const { intercept, weights } = fitLogisticRegression(examples);
  return Math.round((-100 * intercept) / (weights[0] ?? 1)) / 100;
}
