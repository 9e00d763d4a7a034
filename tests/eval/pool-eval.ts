import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../src/domain/language.ts';
import { indexDocuments } from '../../src/index/indexing.ts';
import {
  type BenchData,
  benchDocumentId,
  benchDocuments,
  paragraphDocument,
} from './bench-data.ts';
import { type Model, rankDocuments, wholeParagraphs } from './bench-eval.ts';
import { firstRank, formatPercent, percent, recallAt, table } from './metrics.ts';
import { readPool } from './pool-data.ts';

const seed = 2611;
const depth = 10;

/**
 * Prints how often the bench's questions find their paragraph, in their own language and in each
 * other one, among the first ten of a pool of passages of other subjects in all three languages.
 */
export async function evaluatePool(
  data: readonly BenchData[],
  trainingData: string,
  count: number,
  model: Model,
): Promise<void> {
  const pool = await readPool(trainingData, count, seed);
  const others = [...pool].flatMap(([language, texts]) =>
    texts.map((text, at) => paragraphDocument(language, `pool-${at}`, text)),
  );
  const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-pool-'));
  try {
    const documents = [...benchDocuments(data), ...others];
    const snapshot = await indexDocuments(documents, wholeParagraphs, { indexDir, ...model });
    const space = { snapshot, ...model };
    const found = new Map<string, number[]>();
    const durations: number[] = [];
    for (const { language, questions } of data) {
      for (const { text, passage } of questions) {
        const started = performance.now();
        const ranked = await rankDocuments(space, text, language);
        durations.push(performance.now() - started);
        for (const version of languages) {
          const rank = firstRank(ranked, (id) => id === benchDocumentId(version, passage));
          const key = `${language} → ${version}`;
          found.set(key, [...(found.get(key) ?? []), recallAt(depth, [rank])]);
        }
      }
    }
    print(found, documents.length);
    const middle = durations.toSorted((left, right) => left - right)[durations.length >> 1] ?? 0;
    console.log(`\nQuestion to ranking, p50: ${middle.toFixed(1)} ms`);
  } finally {
    await rm(indexDir, { recursive: true });
  }
}

function print(found: ReadonlyMap<string, readonly number[]>, count: number): void {
  const rows = [...found].map(([pair, hits]) => [pair, formatPercent(percent(hits))]);
  const mean = (own: boolean): string =>
    formatPercent(
      percent(
        [...found].flatMap(([pair, hits]) => {
          const [from, to] = pair.split(' → ');
          return (from === to) === own ? hits : [];
        }),
      ),
    );
  rows.push(['own language, mean', mean(true)], ['another language, mean', mean(false)]);
  console.log(
    `\nAmong the first ${depth} of a pool of ${count} passages in three languages (percent)\n\n${table(['', `recall@${depth}`], rows)}`,
  );
}
