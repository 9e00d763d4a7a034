import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { z } from 'zod';

const name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});
const date = z.looseObject({
  'date-parts': z.array(z.array(z.number())).optional(),
  literal: z.string().optional(),
});
const item = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  title: z.string(),
  author: z.array(name).optional(),
  publisher: z.string().optional(),
  issued: date.optional(),
  accessed: date.optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
  locator: z.string().optional(),
  references: z.string().optional(),
  custom: z.unknown().optional(),
});

export type ItemReadAgain = z.infer<typeof item>;

const types = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;

/** What a reference manager gets: the one item in the text. */
export function readAgain(text: string, format: keyof typeof types): ItemReadAgain {
  const items = plugins.input.chain(text, { forceType: types[format] });
  if (items.length !== 1) throw new Error(`${items.length} items in ${text}`);
  return item.parse(items[0]);
}

/** Names as a person reads them: formats differ in whether one part is a family or a whole. */
export function namesOf({ author = [] }: Pick<ItemReadAgain, 'author'>): string[] {
  return author.map(({ family, given, literal }) =>
    literal === undefined
      ? [family, given].filter((part) => part !== undefined).join(', ')
      : literal,
  );
}
