import { basename, extname } from 'node:path';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { isEdtf } from '../../src/corpus/edtf-date.ts';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import type { Document } from '../../src/domain/document.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { readDate } from '../../src/messages/dates/reading.ts';
import { errorSentence } from '../../src/messages/index.ts';
import { assertPassages } from '../corpus/assert-passages.ts';
import { countTokens } from '../corpus/helpers.ts';

/**
 * What is wrong with the documents of a folder, a sentence each: what the reader refuses, ids that
 * are not the file's name, dates that cannot be read or put in words, documents of which nothing can be quoted.
 */
export async function corpusFaults(folder: string): Promise<string[]> {
  try {
    const { documents, problems } = await readCorpus(folder);
    const faults = documents.flatMap((document) => [
      ...idFaults(document),
      ...dateFaults(document),
      ...passageFaults(document),
    ]);
    return [...problems.map(sentence), ...faults];
  } catch (error) {
    const cause = error instanceof BrueckeError ? error.cause : undefined;
    return [...(cause instanceof AggregateError ? cause.errors : []), error].map(sentence);
  }
}

function sentence(error: unknown): string {
  return errorSentence(error, 'en');
}

function idFaults({ id, file }: Document): string[] {
  const expected = basename(file, extname(file));
  return id === expected
    ? []
    : [`The document “${file}” has the id “${id}”; name the file “${id}${extname(file)}”.`];
}

function dateFaults({ file, published, visits }: Document): string[] {
  const dates = [
    ['published', published] as const,
    ...visits.map(({ id, date }) => [`the date of the visit ${id}`, date] as const),
  ];
  return dates.flatMap(([name, date]) =>
    date === undefined || (isEdtf(date) && readDate(date) !== undefined)
      ? []
      : [`In the document “${file}”, ${name} is “${date}”, which is no EDTF date; correct it.`],
  );
}

function passageFaults(document: Document): string[] {
  const passages = cutPassages(document, { countTokens });
  if (passages.length === 0) {
    return [`Nothing of the document “${document.file}” can be quoted; write sentences into it.`];
  }
  try {
    assertPassages(document, passages);
    return [];
  } catch (error) {
    return [`The passages of the document “${document.file}” are wrong: ${String(error)}.`];
  }
}
