import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutPassages } from '../../../src/corpus/passages/cut.ts';
import type { Document } from '../../../src/domain/document.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import type { Embedder } from '../../../src/embedding/embedder.ts';
import type { Embeddings } from '../../../src/embedding/load.ts';
import { passageInContext } from '../../../src/index/passage-input.ts';
import { questionTermsOf, termsOf } from '../../../src/index/terms/terms.ts';
import { unit } from '../../../src/index/vectors.ts';
import { generatedCorpus, passagesPerDocument } from './generated-corpus.ts';
import { NearestSoFar } from './nearest-so-far.ts';

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

/**
 * Documents for so many passages, cut, embedded and asked about; left in a folder for the peers.
 * Beyond {@link largestForAll} the questions alone: then the documents are generated once more for
 * what is nearest to these, and nothing of them is kept.
 */
export async function writeMaterial(
  folder: string,
  size: number,
  corpusDir: string,
  { embedder }: Embeddings,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const documents = Math.ceil(size / passagesPerDocument);
  const asked = await questionsAbout(documents, corpusDir, embedder);
  const nearest = new NearestSoFar(
    asked.map(({ vector }) => unit(vector)),
    10,
  );
  const passages: MaterialPassage[] = [];
  const vectors: Float32Array[] = [];
  const isForAll = size <= largestForAll;
  for await (const passage of generatedPassages(documents, corpusDir, embedder)) {
    const { key, text, language, vector } = passage;
    nearest.offer(key, vector);
    if (!isForAll) continue;
    passages.push({ key, text, terms: termsOf(text, language).join(' ') });
    vectors.push(vector);
  }
  const keys = nearest.keys();
  const questions = asked.map(({ text, language, vector }, at): MaterialQuestion => {
    const terms = new Set(languages.flatMap((of) => questionTermsOf(text, of, language)));
    const all = [...terms].join(' ');
    return { text, language, vector: [...vector], nearest: keys[at] ?? [], terms: all };
  });
  const values = new Float32Array(vectors.length * embedder.dimensions);
  vectors.forEach((vector, at) => {
    values.set(vector, at * embedder.dimensions);
  });
  await writeFile(join(folder, 'passages.jsonl'), passages.map(line).join(''));
  await writeFile(join(folder, 'questions.jsonl'), questions.map(line).join(''));
  await writeFile(join(folder, 'vectors.f32'), new Uint8Array(values.buffer));
}

async function* generatedPassages(documents: number, corpusDir: string, embedder: Embedder) {
  const countTokens = (text: string): number => embedder.countTokens(text);
  for await (const document of generatedCorpus(documents, corpusDir)) {
    const { id, language } = document;
    const cut = cutPassages(document, { countTokens });
    const texts = cut.map(({ start, end }) => document.text.slice(start, end));
    // In the context that the program embeds them in.
    const vectors = await embedder.embedPassages(
      cut.map((passage) => passageInContext.embedded(document, passage)),
    );
    for (const [at, { number }] of cut.entries()) {
      const [text, vector] = [texts[at], vectors[at]];
      if (text === undefined || vector === undefined) continue;
      yield { key: `${id}#${number}`, text, language, vector };
    }
  }
}

async function questionsAbout(documents: number, corpusDir: string, embedder: Embedder) {
  const step = Math.max(1, Math.floor(documents / questionCount));
  const drafts: Draft[] = [];
  let number = 0;
  for await (const document of generatedCorpus(documents, corpusDir)) {
    // Not a multiple of four, so that every language is asked about.
    if (number % step === 0 || number % step === step >> 1) drafts.push(questionAbout(document));
    number += 1;
    if (drafts.length === questionCount) break;
  }
  const questions: (Draft & { readonly vector: Float32Array })[] = [];
  for (const draft of drafts)
    questions.push({ ...draft, vector: await embedder.embedQuery(draft.text) });
  return questions;
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
