import { z } from 'zod';
import { isEdtf } from '../../src/corpus/edtf-date.ts';
import { languages } from '../../src/domain/language.ts';

const language = z.enum(languages);
const milliseconds = z.number().min(0);

const passage = z
  .strictObject({
    citation: z.string().regex(/^[^#\s]+#[1-9]\d*$/),
    document: z.string().min(1),
    title: z.string().min(1),
    publisher: z.string().min(1).nullable(),
    published: z.string().refine(isEdtf).nullable(),
    page: z.object({ first: z.int().min(1), last: z.int().min(1) }).nullable(),
    url: z.url().nullable(),
    language,
    text: z.string().min(1),
    highlights: z.array(z.tuple([z.int().min(0), z.int().min(1)])),
    score: z.number(),
  })
  .refine(({ citation, document }) => citation.startsWith(`${document}#`))
  .refine(({ highlights, text }) =>
    highlights.every(([start, end]) => start < end && end <= text.length),
  );

const visit = z.looseObject({ id: z.string(), recognised: z.boolean() });

const field = z.strictObject({
  name: z.string().min(1),
  fitting: z.int().min(1),
  told: z.array(z.strictObject({ citations: z.array(z.string()).min(1), visit })).max(3),
});

/** What `ask --json` prints for a question, as it is documented, and nothing beside it. */
export const answerShape = z
  .strictObject({
    question: z.string(),
    language,
    answered: z.boolean(),
    passages: z.array(passage).max(3),
    nearest: z.array(z.strictObject({ document: z.string(), title: z.string() })),
    visits: z.array(visit).nullable(),
    field: field.nullable(),
    timings: z.strictObject({ search: milliseconds, quote: milliseconds, total: milliseconds }),
  })
  .refine(
    ({ answered, passages, visits }) =>
      answered === (passages.length > 0 || (visits !== null && visits.length > 0)),
  )
  .refine(({ answered, nearest }) => !answered || nearest.length === 0);

export type JsonAnswer = z.infer<typeof answerShape>;

/** What stands in the place of an answer where a question cannot be searched. */
export const errorShape = z.strictObject({
  question: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }),
});

/** The answers on stdout, a line each; anything else on it fails. */
export function answersOf(stdout: string): JsonAnswer[] {
  return linesOf(stdout).map((line) => answerShape.parse(JSON.parse(line)));
}

export function linesOf(stdout: string): string[] {
  if (stdout === '') return [];
  if (!stdout.endsWith('\n')) throw new Error('stdout does not end with a line');
  return stdout.slice(0, -1).split('\n');
}
