import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { textReader } from '../../src/corpus/formats/text.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { Document } from '../../src/domain/document.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { type EvalQuestion, type QuestionSet, question } from './questions.ts';
import { readReports } from './visits/reports.ts';

/** Questions on the development reports of visits, each half on reports of its own. */
export async function readReportQuestions(set: QuestionSet): Promise<EvalQuestion[]> {
  const file = fileURLToPath(new URL(`questions/reports-${set}.json`, import.meta.url));
  return z.array(question).parse(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * All development reports as plain texts in the corpus would be read, but for their visits. Some are
 * nothing but a caption, which is no document.
 */
export async function reportDocuments(): Promise<Document[]> {
  const reports = await readReports('development');
  const read = reports.map(async ({ id, language, text }) => {
    const bytes = Buffer.from(`---\nlanguage: ${language}\nvisits: []\n---\n${text}\n`);
    try {
      return [await readDocument(bytes, `${id}.txt`, textReader)];
    } catch (error) {
      if (error instanceof BrueckeError && error.code === 'document-empty') return [];
      throw error;
    }
  });
  return (await Promise.all(read)).flat();
}
