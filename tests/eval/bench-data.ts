import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from '../../src/domain/document.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { EvalQuestion, QuestionSet } from './questions.ts';

const benchFile = z.object({
  language: z.enum(languages),
  passages: z.array(z.object({ id: z.string(), text: z.string() })),
  questions: z.array(
    z.object({ id: z.string(), text: z.string(), passage: z.string(), answer: z.string() }),
  ),
});

export type BenchData = z.infer<typeof benchFile>;

/** The development half of XQuAD, `xquad-dev.<language>.json`; undefined where the folder is missing. */
export async function readBench(folder: string): Promise<readonly BenchData[] | undefined> {
  const files = languages.map((language) => join(folder, `xquad-dev.${language}.json`));
  if (!files.every((file) => existsSync(file))) return undefined;
  return Promise.all(
    files.map(async (file) => benchFile.parse(JSON.parse(await readFile(file, 'utf8')))),
  );
}

/** Id in the index of a passage of the bench. */
export function benchDocumentId(language: Language, passage: string): string {
  return `${language}-${passage}`;
}

/** Each passage of the bench as a document of one paragraph. */
export function benchDocuments(data: readonly BenchData[]): Document[] {
  return data.flatMap(({ language, passages }) =>
    passages.map(({ id, text }) => paragraphDocument(language, id, text)),
  );
}

export function paragraphDocument(language: Language, id: string, text: string): Document {
  return {
    id: benchDocumentId(language, id),
    title: id,
    language,
    file: `${language}/${id}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    visits: [],
  };
}

/**
 * The bench's questions as questions foreign to the corpus: every second one to fit the threshold
 * of refusal on, the others to report on.
 */
export function foreignQuestions(data: readonly BenchData[], set: QuestionSet): EvalQuestion[] {
  return data.flatMap(({ language, questions }) =>
    questions
      .filter((_, at) => at % 2 === (set === 'calibration' ? 0 : 1))
      .map(({ id, text }) => ({
        id: `${language}-bench-${id}`,
        language,
        question: text,
        kind: 'foreign' as const,
        documents: [],
        answers: [],
      })),
  );
}
