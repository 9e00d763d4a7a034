import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitSentences } from '../../src/corpus/sentences/split.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import type { TokenTable } from '../../src/embedding/token-table.ts';
import type { Cutter } from '../../src/index/building/cutter.ts';
import { indexDocuments } from '../../src/index/indexing.ts';
import { rank, type SearchSpace } from '../../src/retrieval/rank.ts';
import { type BenchData, benchDocumentId, benchDocuments } from './bench-data.ts';
import { printHighlights } from './bench-highlights.ts';
import { firstRank, formatPercent, ndcgAt10, percent, recallAt, table } from './metrics.ts';

export interface Model {
  readonly embedder: Embedder;
  readonly table: TokenTable;
}

/** Figures of one set of rankings, in percent. */
interface Figures {
  readonly ndcg: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly recall10: number;
}

/** Prints how well the bench's questions find their paragraphs, through a snapshot built for it. */
export async function evaluateBench(data: readonly BenchData[], model: Model): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bruecke-eval-'));
  try {
    const snapshot = await indexDocuments(benchDocuments(data), wholeParagraphs, {
      indexDir: folder,
      ...model,
    });
    const space: SearchSpace = { snapshot, ...model };
    await printSameLanguage(space, data);
    await printPairs(space, data);
    await printPool(space, data);
    await printHighlights(space, data);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The bench counts paragraphs, so each is one passage. */
export const wholeParagraphs: Cutter = {
  version: 'whole paragraphs',
  cut: ({ id, text, language }) => [
    {
      document: id,
      number: 1,
      start: 0,
      end: text.length,
      sentences: splitSentences(text, language),
    },
  ],
};

async function printSameLanguage(space: SearchSpace, data: readonly BenchData[]): Promise<void> {
  const rows: string[][] = [];
  for (const { language } of data) {
    rows.push(row(language, await evaluatePair(space, data, language, language)));
  }
  console.log(`\nQuestion and paragraph in one language\n\n${figuresTable(rows)}`);
}

async function printPairs(space: SearchSpace, data: readonly BenchData[]): Promise<void> {
  const rows: string[][] = [];
  for (const [left, right] of [
    ['de', 'en'],
    ['en', 'zh'],
    ['de', 'zh'],
  ] as const) {
    const there = await evaluatePair(space, data, left, right);
    const back = await evaluatePair(space, data, right, left);
    rows.push(row(`${left} → ${right}`, there), row(`${right} → ${left}`, back));
    rows.push(row(`${left}-${right}, mean`, mean(there, back)));
  }
  console.log(`\nQuestion in one language, paragraph in another\n\n${figuresTable(rows)}`);
}

/** All paragraphs of all languages together: the one in the own language, and all three versions. */
async function printPool(space: SearchSpace, data: readonly BenchData[]): Promise<void> {
  const rows: string[][] = [];
  for (const { language, questions } of data) {
    const own: number[][] = [];
    const all: number[][] = [];
    for (const { text, passage } of questions) {
      const ranked = await rankDocuments(space, text, language);
      const rankIn = (version: Language): number =>
        firstRank(ranked, (id) => id === benchDocumentId(version, passage));
      own.push([rankIn(language)]);
      all.push(data.map((version) => rankIn(version.language)));
    }
    rows.push(row(`${language}, own language`, figures(own)));
    rows.push(row(`${language}, all three`, figures(all)));
  }
  console.log(`\nThe three languages in one pool\n\n${figuresTable(rows)}`);
}

async function evaluatePair(
  space: SearchSpace,
  data: readonly BenchData[],
  from: Language,
  to: Language,
): Promise<Figures> {
  const questions = data.find(({ language }) => language === from)?.questions ?? [];
  const ranks: number[][] = [];
  for (const { text, passage } of questions) {
    const ranked = await rankDocuments(space, text, from, [to]);
    ranks.push([firstRank(ranked, (id) => id === benchDocumentId(to, passage))]);
  }
  return figures(ranks);
}

export async function rankDocuments(
  space: SearchSpace,
  question: string,
  language: Language,
  wanted?: readonly Language[],
): Promise<string[]> {
  const { passages } = await rank(space, question, language, wanted);
  const { documents, passages: stored } = space.snapshot;
  return passages
    .slice(0, 50)
    .map(({ passage }) => documents[stored.documentOf(passage)]?.id ?? '');
}

function figures(ranks: readonly (readonly number[])[]): Figures {
  return {
    ndcg: percent(ranks.map((each) => ndcgAt10(each))),
    recall1: percent(ranks.map((each) => recallAt(1, each))),
    recall5: percent(ranks.map((each) => recallAt(5, each))),
    recall10: percent(ranks.map((each) => recallAt(10, each))),
  };
}

function mean(left: Figures, right: Figures): Figures {
  return {
    ndcg: (left.ndcg + right.ndcg) / 2,
    recall1: (left.recall1 + right.recall1) / 2,
    recall5: (left.recall5 + right.recall5) / 2,
    recall10: (left.recall10 + right.recall10) / 2,
  };
}

function row(label: string, { ndcg, recall1, recall5, recall10 }: Figures): string[] {
  return [label, ...[ndcg, recall1, recall5, recall10].map(formatPercent)];
}

function figuresTable(rows: readonly (readonly string[])[]): string {
  return table(['', 'nDCG@10', 'recall@1', 'recall@5', 'recall@10'], rows);
}
