import { z } from 'zod';
import type { PageStart } from '../../domain/document.ts';
import { errorCodes } from '../../domain/errors.ts';
import { languages } from '../../domain/language.ts';
import type { Piece, StatedMetadata } from '../formats/reader.ts';
import type { PlainError, PlainReading } from './messages.ts';

/** A schema for every property of a type: one that is added and forgotten here does not compile. */
type Shape<T> = Record<keyof T, z.ZodType>;

const optionalText = z.string().exactOptional();

const pageShape = { page: z.int().min(1), start: z.int().min(0) } satisfies Shape<PageStart>;

const pieceShape = {
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'boilerplate', 'line']),
  text: z.string(),
  level: z.int().exactOptional(),
  isUnderLine: z.boolean().exactOptional(),
  pages: z.array(z.strictObject(pageShape)).exactOptional(),
} satisfies Shape<Piece>;

const metadataShape = {
  title: optionalText,
  author: optionalText,
  publisher: optionalText,
  published: optionalText,
  url: optionalText,
  language: z.enum(languages).exactOptional(),
} satisfies Shape<StatedMetadata>;

const errorShape = {
  code: z.enum(errorCodes),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
} satisfies Shape<PlainError>;

const readingShape = {
  pieces: z.array(z.strictObject(pieceShape)),
  frontMatter: optionalText,
  metadata: z.strictObject(metadataShape).exactOptional(),
  notes: z.array(z.strictObject(errorShape)),
} satisfies Shape<PlainReading>;

/** What reading a file gave: its pieces, or why there are none. */
export type Outcome = { readonly reading: PlainReading } | { readonly error: PlainError };

export const outcomeSchema: z.ZodType<Outcome> = z.union([
  z.strictObject({ reading: z.strictObject(readingShape) }),
  z.strictObject({ error: z.strictObject(errorShape) }),
]);
