import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { languages } from '../../src/domain/language.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import type { FoundPassage } from '../../src/retrieval/search.ts';
import { answers, type QuestionSet } from './questions.ts';

const followUp = z.object({
  id: z.string(),
  kind: z.enum(['needs', 'alone', 'change', 'foreign']),
  language: z.enum(languages),
  question: z.string(),
  before: z.string(),
  /** Where it is not that of the question. */
  beforeLanguage: z.enum(languages).optional(),
  documents: z.array(z.string()).default([]),
  answers: z.array(z.string()).default([]),
});

/** A question and what was asked before it. */
export type FollowUp = z.infer<typeof followUp>;

export async function readFollowUps(set: QuestionSet): Promise<FollowUp[]> {
  const file = fileURLToPath(new URL(`questions/follow-ups-${set}.json`, import.meta.url));
  return z.array(followUp).parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Whether a passage that was found answers. */
export function isRight({ snapshot }: SearchSpace, asked: FollowUp, found: FoundPassage): boolean {
  const { start, end } = snapshot.passages.passage(found.passage);
  const document = snapshot.documents[snapshot.passages.documentOf(found.passage)];
  return document !== undefined && answers(asked, document.id, document.text.slice(start, end));
}
