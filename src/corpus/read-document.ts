import { isDocumentId } from '../domain/citation.ts';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { sha256Hex } from '../domain/sha256.ts';
import type { Visit } from '../domain/visit.ts';
import { idFromFile } from './document-id.ts';
import { composeText } from './formats/compose.ts';
import type { FormatReader, Reading, StatedMetadata } from './formats/reader.ts';
import { readFrontMatter } from './front-matter/read.ts';
import type { FrontMatter } from './front-matter/schema.ts';
import { languageOfDocument } from './language/detect.ts';
import { findMetadata } from './metadata.ts';
import { arrange } from './page/arrange.ts';
import { safeName, visibleName } from './safe-name.ts';
import { parseSidecar, type Sidecar } from './sidecar.ts';
import { recogniseVisits } from './visits/recognise/recognise-visits.ts';

/** Of a document in which no word tells the language: names and numbers only. */
const fallbackLanguage: Language = 'en';

export interface DocumentOptions {
  /** What the keeper states of a file that has no front matter. */
  readonly sidecar?: Sidecar | undefined;
  /** Told what was left out of a document that is read. */
  readonly note?: (problem: BrueckeError) => void;
}

/**
 * Reads one file of the corpus. What its keeper states wins over what its format has fields for, and
 * that over what is found in its text.
 * @param file path below the corpus folder, with `/`
 * @throws BrueckeError `document-…`, `front-matter-…`
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  reader: FormatReader,
  { sidecar, note = () => {} }: DocumentOptions = {},
): Promise<Document> {
  const name = safeName(file);
  const reading = await readPieces(bytes, name, reader);
  const guess = guessLanguage(reading);
  const keeper = statedByKeeper(reading, name, sidecar, guess);
  const id = documentId(keeper.id, file);
  const inFields = fieldsOf(reading);
  const arrangement = arrange(reading.pieces, keeper.title ?? inFields.title);
  if (!arrangement.pieces.some(({ kind }) => kind !== 'heading' && kind !== 'boilerplate')) {
    throw new BrueckeError('document-empty', { file: name });
  }
  const language = keeper.language ?? guess;
  const { visits, sources, ...metadata } = keeper;
  for (const problem of reading.notes ?? []) note(problem);
  const found = { ...findMetadata(arrangement, language), ...inFields, ...metadata };
  const composed = composeText(arrangement.pieces);
  return {
    ...found,
    id,
    language,
    file: visibleName(file),
    sha256: sha256Hex(bytes),
    ...composed,
    visits: visits ?? visitsIn(composed, id, language, found.published),
    ...(sources === undefined ? {} : { sources }),
  };
}

/** The visits that the text reports, with ids that no other document has. */
function visitsIn(
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  id: string,
  language: Language,
  published: string | undefined,
): Visit[] {
  return recogniseVisits(text, language, published, blocks).map((visit) => ({
    ...visit,
    id: `${id}-${visit.id}`,
  }));
}

/** Always in the same order: the index is stale where a document is written in another way. */
function fieldsOf({ metadata = {} }: Reading): Omit<StatedMetadata, 'language'> {
  const { title, published, publisher, author, url } = metadata;
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
  };
}

async function readPieces(bytes: Uint8Array, file: string, reader: FormatReader): Promise<Reading> {
  try {
    return await reader.read(bytes, file);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    // Nested so deep that the stack of the library's parser was not enough.
    throw new BrueckeError('document-unreadable', { file, reason: 'too-intricate' }, { cause });
  }
}

function statedByKeeper(
  { frontMatter }: Reading,
  file: string,
  sidecar: Sidecar | undefined,
  guess: Language,
): FrontMatter {
  if (sidecar === undefined) {
    return frontMatter === undefined ? {} : readFrontMatter(frontMatter, file, guess);
  }
  if (frontMatter !== undefined) {
    throw new BrueckeError('front-matter-broken', { file, reason: 'stated-twice' });
  }
  return readFrontMatter(parseSidecar(sidecar), safeName(sidecar.file), guess, 0);
}

function guessLanguage({ pieces, metadata }: Reading): Language {
  const text = pieces
    .filter(({ kind }) => kind !== 'boilerplate')
    .map((piece) => piece.text)
    .join('\n');
  return languageOfDocument(text) ?? metadata?.language ?? fallbackLanguage;
}

function documentId(stated: string | undefined, file: string): string {
  const id = stated?.normalize('NFC') ?? idFromFile(file);
  if (id !== undefined && isDocumentId(id)) return id;
  throw new BrueckeError('document-id-invalid', {
    file: safeName(file),
    id: safeName(stated ?? ''),
  });
}
