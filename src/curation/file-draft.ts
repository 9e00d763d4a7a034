import { isUtf8 } from 'node:buffer';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpusFile } from '../corpus/corpus-files.ts';
import { splitFrontMatter } from '../corpus/front-matter/split.ts';
import { safeName } from '../corpus/safe-name.ts';
import { parseSidecar } from '../corpus/sidecar.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { proposeFields } from './propose.ts';
import type { DocumentReader } from './read.ts';
import type { Draft } from './store/draft.ts';
import { parseFields } from './store/front-matter.ts';
import { canHoldFrontMatter, sidecarFile } from './store/layout.ts';
import { safeFileName } from './store/names.ts';

export interface LocalFile {
  readonly folder: string;
  /** Path below that folder, with `/`. */
  readonly file: string;
}

/**
 * A file from outside the corpus as a draft.
 * @throws BrueckeError `document-…`, `front-matter-…`
 */
export async function fileDraft(
  { folder, file }: LocalFile,
  { reader, maximumBytes }: { readonly reader: DocumentReader; readonly maximumBytes: number },
): Promise<Draft> {
  const bytes = await readCorpusFile(folder, file, maximumBytes);
  const sidecar = await readFile(join(folder, sidecarFile(file))).catch(() => undefined);
  const document = await reader.read(bytes, file, sidecar);
  const isText = sidecar === undefined && canHoldFrontMatter(file) && isUtf8(bytes);
  const { yaml, body } = isText ? split(bytes, file) : { yaml: undefined, body: bytes };
  const stated = sidecar ? parseSidecar({ file: sidecarFile(file), bytes: sidecar }) : yaml;
  return {
    source: safeName(file),
    origin: sha256Hex(await realpath(join(folder, file))),
    file: file.split('/').map(safeFileName).join('/'),
    body,
    isText,
    ...(stated !== undefined && { stated }),
    proposed: stated === undefined ? proposeFields(document) : parseFields(stated),
    sha256: sha256Hex(sidecar === undefined ? bytes : Buffer.concat([bytes, sidecar])),
    document,
  };
}

function split(bytes: Uint8Array, file: string): { yaml: string | undefined; body: Uint8Array } {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n');
  const { yaml, body } = splitFrontMatter(text, file);
  return { yaml, body: Buffer.from(body) };
}
