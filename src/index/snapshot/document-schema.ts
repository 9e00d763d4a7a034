import { z } from 'zod';
import type { Block, Document, DocumentSource, PageStart } from '../../domain/document.ts';
import { type LocalizedText, languages } from '../../domain/language.ts';
import type { Span } from '../../domain/span.ts';
import type {
  Delegation,
  Person,
  Place,
  Visit,
  VisitEvidence,
  VisitField,
} from '../../domain/visit.ts';

/** A schema for every property of a type, optional ones too: one that is added and forgotten here does not compile. */
type Shape<T> = Record<keyof T, z.ZodType>;

const text = z.string();
const optionalText = text.exactOptional();

const localizedShape = {
  de: optionalText,
  en: optionalText,
  zh: optionalText,
} satisfies Shape<LocalizedText>;
const localizedSchema = z.strictObject(localizedShape);

const placeShape = {
  name: localizedSchema,
  region: localizedSchema.exactOptional(),
  country: optionalText,
} satisfies Shape<Place>;
const placeSchema = z.strictObject(placeShape);

const delegationShape = {
  name: localizedSchema,
  from: placeSchema.exactOptional(),
  size: optionalText,
  leaders: z.array(text).exactOptional(),
} satisfies Shape<Delegation>;

const personShape = { name: text, role: optionalText } satisfies Shape<Person>;

const spanShape = { start: z.int().min(0), end: z.int().min(0) } satisfies Shape<Span>;
const spans = z.array(z.strictObject(spanShape)).exactOptional();

const evidenceShape = {
  sentence: z.strictObject(spanShape),
  fields: z.strictObject({
    date: spans,
    place: spans,
    stops: spans,
    delegation: spans,
    from: spans,
    size: spans,
    leaders: spans,
    hosts: spans,
    people: spans,
    organisations: spans,
    occasion: spans,
    topics: spans,
    outcome: spans,
  } satisfies Record<VisitField, z.ZodType>),
} satisfies Shape<VisitEvidence>;

const visitShape = {
  id: text,
  date: optionalText,
  place: placeSchema.exactOptional(),
  stops: z.array(placeSchema),
  delegation: z.strictObject(delegationShape).exactOptional(),
  hosts: z.array(text),
  people: z.array(z.strictObject(personShape)),
  organisations: z.array(text),
  occasion: optionalText,
  topics: z.array(text),
  outcome: optionalText,
  evidence: z.strictObject(evidenceShape).exactOptional(),
} satisfies Shape<Visit>;

const blockShape = {
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'boilerplate']),
} satisfies Shape<Block>;

const pageShape = { page: z.int().min(1), start: z.int().min(0) } satisfies Shape<PageStart>;

const sourceShape = {
  title: text,
  publisher: optionalText,
  published: optionalText,
  url: optionalText,
} satisfies Shape<DocumentSource>;

const documentShape = {
  id: text,
  title: text,
  language: z.enum(languages),
  published: optionalText,
  publisher: optionalText,
  author: optionalText,
  url: optionalText,
  read: optionalText,
  rights: optionalText,
  file: text,
  sha256: text,
  text,
  blocks: z.array(z.strictObject(blockShape)),
  pages: z.array(z.strictObject(pageShape)).exactOptional(),
  visits: z.array(z.strictObject(visitShape)),
  sources: z.array(z.strictObject(sourceShape)).exactOptional(),
} satisfies Shape<Document>;

/** A document as it is stored. What a reader shows was checked when it was read; here only the shape is. */
const documentSchema = z.strictObject(documentShape);

/** Text and blocks, which are read when they are asked for. */
export const contentSchema: z.ZodType<Pick<Document, 'text' | 'blocks'>> = documentSchema.pick({
  text: true,
  blocks: true,
});

/** All else. */
export const factsSchema: z.ZodType<Omit<Document, 'text' | 'blocks'>> = documentSchema.omit({
  text: true,
  blocks: true,
});
