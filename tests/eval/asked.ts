import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Language, languages } from '../../src/domain/language.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { cutterOf } from '../../src/index/building/cutter.ts';
import { indexDocuments } from '../../src/index/indexing.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { type BenchData, benchDocumentId, benchDocuments, foreignQuestions } from './bench-data.ts';
import { type Model, wholeParagraphs } from './bench-eval.ts';
import { garbledQuestions } from './garbled.ts';
import { answers, type EvalQuestion, type QuestionSet, readQuestions } from './questions.ts';
import { readReportQuestions, reportDocuments } from './report-questions.ts';

export const askedKinds = ['answerable', 'close', 'foreign', 'garbled'] as const;

export type AskedKind = (typeof askedKinds)[number];

/** A question, and what answers it. */
export interface Asked {
  readonly language: Language;
  readonly question: string;
  readonly kind: AskedKind;
  /** The languages whose passages are known to answer or not to. */
  readonly known: readonly Language[];
  isRight(document: string, text: string): boolean;
}

/** Documents, and questions put to them. */
export interface Domain {
  readonly name: string;
  readonly space: SearchSpace;
  readonly asked: readonly Asked[];
}

const garbledCount = 25;
const seeds: Readonly<Record<QuestionSet, number>> = { calibration: 11, test: 12 };

/** The documents with the project's own questions, those of the bench foreign to them. */
export async function documentsDomain(
  set: QuestionSet,
  corpusDir: string,
  bench: readonly BenchData[],
  model: Model,
): Promise<Domain> {
  const { snapshot } = await inFolder((indexDir) => openOrBuild({ corpusDir, indexDir, ...model }));
  const questions = await readQuestions(set);
  return {
    name: 'documents',
    space: { snapshot, ...model },
    asked: askedOf(questions, snapshot, bench, set),
  };
}

/** Questions on documents, the bench's, which are foreign to them, and garbled ones. */
function askedOf(
  questions: readonly EvalQuestion[],
  snapshot: Snapshot,
  bench: readonly BenchData[],
  set: QuestionSet,
): Asked[] {
  const garbled = garbledQuestions(questions, garbledCount, seeds[set]).map(unanswered('garbled'));
  const own = questions.map((question) => askedOfDocuments(question, snapshot));
  const foreign = foreignQuestions(bench, set).map(unanswered('foreign'));
  return [...own, ...foreign, ...garbled];
}

function askedOfDocuments(question: EvalQuestion, snapshot: Snapshot): Asked {
  if (question.kind !== 'answerable') return unanswered(question.kind)(question);
  const answering = snapshot.documents.filter(({ id }) => question.documents.includes(id));
  return {
    ...question,
    kind: 'answerable',
    known: [...new Set(answering.map(({ language }) => language))],
    isRight: (document, text) => answers(question, document, text),
  };
}

/**
 * The development reports of visits, some ten thousand short texts, with questions on half of those
 * asked about; the bench's questions are foreign to them.
 */
export async function reportsDomain(
  set: QuestionSet,
  bench: readonly BenchData[],
  model: Model,
): Promise<Domain> {
  const questions = await readReportQuestions(set);
  const snapshot = await reportsSnapshot(model);
  return {
    name: 'reports',
    space: { snapshot, ...model },
    asked: askedOf(questions, snapshot, bench, set),
  };
}

const reportSnapshots = new WeakMap<Model, Promise<Snapshot>>();

/** The development reports of visits, indexed as the corpus is; once for a model. */
export function reportsSnapshot(model: Model): Promise<Snapshot> {
  const snapshot = reportSnapshots.get(model) ?? indexReports(model);
  reportSnapshots.set(model, snapshot);
  return snapshot;
}

async function indexReports(model: Model): Promise<Snapshot> {
  const documents = await reportDocuments();
  const cutter = cutterOf(model);
  return inFolder((indexDir) => indexDocuments(documents, cutter, { indexDir, ...model }));
}

/**
 * Every second paragraph of the bench, and the others: a question whose paragraph is left out is
 * close to what is there, which is of the same article. Half of the articles for each set; the
 * project's own questions are foreign here.
 */
export async function benchDomains(
  set: QuestionSet,
  bench: readonly BenchData[],
  model: Model,
): Promise<Domain[]> {
  const order = bench[0]?.passages.map(({ id }) => id) ?? [];
  const articles = [...new Set(order.map(articleOf))];
  const inSet = (passage: string): boolean =>
    articles.indexOf(articleOf(passage)) % 2 === (set === 'calibration' ? 0 : 1);
  const foreign = (await readQuestions(set)).map(unanswered('foreign'));
  const domains: Domain[] = [];
  for (const part of [0, 1]) {
    const isThere = (passage: string): boolean => order.indexOf(passage) % 2 === part;
    const kept = bench.map((data) => ({
      ...data,
      passages: data.passages.filter(({ id }) => isThere(id)),
    }));
    const snapshot = await inFolder((indexDir) =>
      indexDocuments(benchDocuments(kept), wholeParagraphs, { indexDir, ...model }),
    );
    const own = bench.flatMap(({ language, questions }) =>
      questions
        .filter(({ passage }) => inSet(passage))
        .map(({ text, passage }) => askedOfBench(language, text, passage, isThere(passage))),
    );
    const garbled = garbledQuestions(own, garbledCount, seeds[set] + part + 1);
    domains.push({
      name: 'bench',
      space: { snapshot, ...model },
      asked: [...own, ...foreign, ...garbled.map(unanswered('garbled'))],
    });
  }
  return domains;
}

function askedOfBench(
  language: Language,
  question: string,
  passage: string,
  isThere: boolean,
): Asked {
  const right = new Set(languages.map((version) => benchDocumentId(version, passage)));
  return {
    language,
    question,
    kind: isThere ? 'answerable' : 'close',
    known: languages,
    isRight: (document) => isThere && right.has(document),
  };
}

const unanswered =
  (kind: AskedKind) =>
  ({ language, question }: Pick<Asked, 'language' | 'question'>): Asked => ({
    language,
    question,
    kind,
    known: languages,
    isRight: () => false,
  });

/** '12.3' is the fourth paragraph of an article. */
function articleOf(passage: string): string {
  return passage.split('.')[0] ?? '';
}

/** A snapshot needs its folder only until it is open. */
async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bruecke-eval-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
