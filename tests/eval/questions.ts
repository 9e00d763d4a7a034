import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { languages } from '../../src/domain/language.ts';

export const question = z.object({
  id: z.string(),
  language: z.enum(languages),
  question: z.string(),
  kind: z.enum(['answerable', 'foreign', 'close']),
  documents: z.array(z.string()).default([]),
  answers: z.array(z.string()).default([]),
  note: z.string().optional(),
});

export type EvalQuestion = z.infer<typeof question>;

/** The two halves: one to fit the threshold of refusal on, one to report on. */
export type QuestionSet = 'calibration' | 'test';

export async function readQuestions(set: QuestionSet): Promise<EvalQuestion[]> {
  const file = fileURLToPath(new URL(`questions/${set}.json`, import.meta.url));
  return z.array(question).parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Whether a passage with this text, from this document, answers the question. */
export function answers(
  { documents, answers: wanted }: Pick<EvalQuestion, 'documents' | 'answers'>,
  document: string,
  text: string,
): boolean {
  return documents.includes(document) && wanted.some((answer) => text.includes(answer));
}

/** `de-en` for a question in German answered in English; `de` for one language. */
export function pairOf({ id, language, kind }: EvalQuestion): string {
  const [from, to] = id.split('-');
  return kind === 'answerable' ? `${from}-${to}` : language;
}
