import { z } from 'zod';
import { isDocumentId } from '../../domain/citation.ts';
import type { DocumentReason } from '../../domain/errors.ts';
import { type Language, languages } from '../../domain/language.ts';
import { isEdtf } from '../edtf-date.ts';
import { isWebAddress } from '../web-address.ts';

/** The schema's messages are names of reasons; their sentences stand in `src/messages/`. */
const because = (reason: DocumentReason): string => reason;

const text = z
  .string({ error: ({ input }) => because(input === undefined ? 'field-missing' : 'not-text') })
  .transform((value) => value.replace(/\s+/gu, ' ').trim())
  .refine((value) => value !== '', { error: because('field-missing') });

const date = text.refine(isEdtf, { error: because('not-a-date') });
const webAddress = text.refine(isWebAddress, { error: because('not-a-web-address') });
const identifier = text.refine(isDocumentId, { error: because('not-an-identifier') });
const country = text.refine((value) => /^[A-Z]{2}$/u.test(value), {
  error: because('not-a-country'),
});
const language = z.enum(languages, { error: because('not-a-language') });

function list<Element extends z.ZodType>(element: Element) {
  return z.array(element, { error: because('not-a-list') });
}

/** Fields that are all known: a misspelt one is an error, not silence. */
function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code, input }) => {
      if (code === 'unrecognized_keys') return because('field-unknown');
      return because(input === undefined ? 'field-missing' : 'not-a-group');
    },
  });
}

const source = group({
  title: text,
  publisher: text.exactOptional(),
  published: date.exactOptional(),
  url: webAddress.exactOptional(),
});

/** @param documentLanguage of a name that is given in one language only */
function visitSchema(documentLanguage: Language) {
  const name = z.preprocess(
    (value) => (typeof value === 'string' ? { [documentLanguage]: value } : value),
    group({ de: text.exactOptional(), en: text.exactOptional(), zh: text.exactOptional() }).refine(
      (names) => Object.keys(names).length > 0,
      { error: because('field-missing') },
    ),
  );
  const place = group({
    name,
    region: name.exactOptional(),
    country: country.exactOptional(),
  });
  return group({
    id: identifier,
    date: date.exactOptional(),
    place: place.exactOptional(),
    stops: list(place).default([]),
    delegation: group({
      name,
      from: place.exactOptional(),
      size: text.exactOptional(),
      leaders: list(text).exactOptional(),
    }).exactOptional(),
    hosts: list(text).default([]),
    people: list(group({ name: text, role: text.exactOptional() })).default([]),
    organisations: list(text).default([]),
    occasion: text.exactOptional(),
    topics: list(text).default([]),
    outcome: text.exactOptional(),
  }).refine(
    ({ place, delegation, people, organisations }) =>
      place !== undefined ||
      delegation !== undefined ||
      people.length > 0 ||
      organisations.length > 0,
    { error: because('field-missing') },
  );
}

/** What front matter may say. All of it is optional, and what it says wins over what is found. */
export function frontMatterSchema(documentLanguage: Language): FrontMatterSchema {
  const known = schemas.get(documentLanguage) ?? schemaIn(documentLanguage);
  schemas.set(documentLanguage, known);
  return known;
}

/** Made once: that takes longer than to check a front matter. */
const schemas = new Map<Language, FrontMatterSchema>();

function schemaIn(documentLanguage: Language) {
  return group({
    // Checked with a code of its own, because citations hang on it.
    id: text.exactOptional(),
    title: text.exactOptional(),
    language: language.exactOptional(),
    published: date.exactOptional(),
    publisher: text.exactOptional(),
    author: text.exactOptional(),
    url: webAddress.exactOptional(),
    read: date.exactOptional(),
    rights: text.exactOptional(),
    sources: list(source).exactOptional(),
    // Absent: they are recognised in the text. An empty list says that there are none.
    visits: list(visitSchema(documentLanguage)).exactOptional(),
  });
}

type FrontMatterSchema = ReturnType<typeof schemaIn>;

export type FrontMatter = z.output<FrontMatterSchema>;
