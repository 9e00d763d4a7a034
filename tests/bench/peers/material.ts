import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutPassages } from '../../../src/corpus/passages/cut.ts';
import type { Document } from '../../../src/domain/document.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import type { Embeddings } from '../../../src/embedding/load.ts';
import { questionTermsOf, termsOf } from '../../../src/index/terms/terms.ts';
import { ExactIndex } from '../../support/exact-index.ts';
import { Vectors } from '../../support/vectors.ts';
import { generatedCorpus, passagesPerDocument } from './generated-corpus.ts';

/** What all peers get alike. */
export interface Material {
  readonly dimensions: number;
  readonly passages: readonly MaterialPassage[];
  readonly vectors: Float32Array;
  readonly questions: readonly MaterialQuestion[];
}

export interface MaterialPassage {
  /** Document and number of the passage. */
  readonly key: string;
  readonly text: string;
  /** Terms as Brücke has them, with spaces between. */
  readonly terms: string;
}

export interface MaterialQuestion {
  readonly text: string;
  readonly language: Language;
  readonly terms: string;
  readonly vector: readonly number[];
  /** Keys of the ten nearest passages by exact cosine. */
  readonly nearest: readonly string[];
}

const questionCount = 100;

/** Beyond this Brücke alone is measured, which makes its index of the documents themselves. */
export const largestForAll = 100_000;

/** Documents for so many passages, cut, embedded and asked about; left in a folder for the peers. */
export async function writeMaterial(
  folder: string,
  size: number,
  corpusDir: string,
  { embedder }: Embeddings,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const passages: MaterialPassage[] = [];
  const vectors: Float32Array[] = [];
  const drafts: Draft[] = [];
  const count = Math.ceil(size / passagesPerDocument);
  const step = Math.max(1, Math.floor(count / questionCount));
  const isForAll = size <= largestForAll;
  let number = 0;
  for await (const document of generatedCorpus(count, corpusDir)) {
    // Not a multiple of four, so that every language is asked about.
    if (number % step === 0 || number % step === step >> 1) drafts.push(questionAbout(document));
    number += 1;
    if (!isForAll) continue;
    const cut = cutPassages(document, { countTokens: (text) => embedder.countTokens(text) });
    const texts = cut.map(({ start, end }) => document.text.slice(start, end));
    vectors.push(...(await embedder.embedPassages(texts)));
    cut.forEach((passage, at) => {
      const text = texts[at] ?? '';
      const terms = termsOf(text, document.language).join(' ');
      passages.push({ key: `${document.id}#${passage.number}`, text, terms });
    });
  }
  const values = new Float32Array(vectors.length * embedder.dimensions);
  vectors.forEach((vector, at) => {
    values.set(vector, at * embedder.dimensions);
  });
  const exact = new ExactIndex(new Vectors(values, embedder.dimensions));
  const questions: MaterialQuestion[] = [];
  for (const { text, language } of drafts.slice(0, questionCount)) {
    const vector = await embedder.embedQuery(text);
    const nearest = Array.from(exact.search(vector, 10).ids, (id) => passages[id]?.key ?? '');
    const terms = new Set(languages.flatMap((of) => questionTermsOf(text, of, language)));
    questions.push({ text, language, vector: [...vector], nearest, terms: [...terms].join(' ') });
  }
  await writeFile(join(folder, 'passages.jsonl'), passages.map(line).join(''));
  await writeFile(join(folder, 'questions.jsonl'), questions.map(line).join(''));
  await writeFile(join(folder, 'vectors.f32'), new Uint8Array(values.buffer));
}

/** Some words of a sentence: what a person remembers of a text. */
function questionAbout({ text, blocks, language }: Document): Draft {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const { start = 0, end = 0 } = paragraphs[paragraphs.length >> 1] ?? {};
  const [, , sentence = ''] = text.slice(start, end).split(language === 'zh' ? '。' : '. ');
  const words =
    language === 'zh' ? sentence.slice(0, 14) : sentence.split(' ').slice(2, 10).join(' ');
  return { text: `${words}${language === 'zh' ? '？' : '?'}`, language };
}

interface Draft {
  readonly text: string;
  readonly language: Language;
}

export async function readMaterial(folder: string): Promise<Material> {
  const lines = async (name: string): Promise<string[]> =>
    (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
  const bytes = await readFile(join(folder, 'vectors.f32'));
  const passages = (await lines('passages.jsonl')).map((text): MaterialPassage => JSON.parse(text));
  const vectors = new Float32Array(Uint8Array.from(bytes).buffer);
  return {
    passages,
    vectors,
    dimensions: vectors.length / passages.length,
    questions: await readQuestions(folder),
  };
}

export async function readQuestions(folder: string): Promise<MaterialQuestion[]> {
  const text = await readFile(join(folder, 'questions.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((each): MaterialQuestion => JSON.parse(each));
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
