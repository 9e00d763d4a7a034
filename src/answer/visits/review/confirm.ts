import { isDeepStrictEqual } from 'node:util';
import { cleanCharacters } from '../../../corpus/clean.ts';
import { readFrontMatter } from '../../../corpus/front-matter/read.ts';
import { splitFrontMatter } from '../../../corpus/front-matter/split.ts';
import type { Document } from '../../../domain/document.ts';
import { BrueckeError } from '../../../domain/errors.ts';
import type { Visit } from '../../../domain/visit.ts';
import { insertVisits } from './insert-visits.ts';
import { type ReviewWords, visitAsYaml } from './visit-yaml.ts';

/** Visits that rules read and no keeper has confirmed. */
export function unconfirmedVisits({ visits }: Document): Visit[] {
  return visits.filter(({ evidence }) => evidence !== undefined);
}

/** Front matter that states what rules read, for a keeper to check. */
export function frontMatterFor(document: Document, words: ReviewWords): string[] {
  const entries = unconfirmedVisits(document).flatMap((visit) =>
    visitAsYaml(visit, document.text, words).map((line) => `  ${line}`),
  );
  return ['---', 'visits:', ...entries, '---'];
}

/**
 * The bytes of a document's file with its recognised visits in the front matter; the rest stays byte
 * for byte. Undefined where reading it back would not give the same visits.
 */
export function confirmVisits(
  bytes: Uint8Array,
  document: Document,
  words: ReviewWords,
): Uint8Array | undefined {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const visits = unconfirmedVisits(document);
  const entries = visits.flatMap((visit) => visitAsYaml(visit, document.text, words));
  const before = readVisits(text, document);
  const written = insertVisits(text, before !== undefined, entries);
  const wanted = [...(before ?? []), ...visits.map(({ evidence: _, ...stated }) => stated)];
  if (written === undefined) return undefined;
  const after = readBack(written, document);
  return isDeepStrictEqual(onOneLine(after), onOneLine(wanted))
    ? encode(written, encoding)
    : undefined;
}

function readBack(text: string, document: Document): Visit[] | undefined {
  try {
    return readVisits(text, document);
  } catch (error) {
    if (error instanceof BrueckeError) return undefined;
    throw error;
  }
}

/** The visits that the front matter states; undefined where there is none. */
function readVisits(text: string, { file, language }: Document): Visit[] | undefined {
  const { yaml } = splitFrontMatter(cleanCharacters(text.replace(/^\ufeff/u, '')), file);
  return yaml === undefined ? undefined : (readFrontMatter(yaml, file, language).visits ?? []);
}

/** Front matter knows no line breaks within a text. */
function onOneLine(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? []), (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(/\s+/gu, ' ').trim() : inner,
  );
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
