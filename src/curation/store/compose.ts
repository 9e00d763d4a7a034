import { isUtf8 } from 'node:buffer';
import { cleanCharacters } from '../../corpus/clean.ts';
import { splitFrontMatter } from '../../corpus/front-matter/split.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { readKept } from '../read.ts';
import type { Draft } from './draft.ts';
import { type Fields, mergeFields, renderFields, withFrontMatter } from './front-matter.ts';
import { sidecarFile } from './layout.ts';

/** A document as it lies in the corpus now. */
export interface Current {
  readonly document: Uint8Array;
  readonly sidecar?: Uint8Array;
  readonly yaml: string;
  /** Changes with the document, not with its front matter. */
  readonly body: string;
}

export interface Composed {
  readonly document: Uint8Array;
  readonly sidecar?: Uint8Array;
}

export interface Version {
  readonly current: Current;
  /** What was proposed with it. */
  readonly proposed: Fields;
}

/** The files of a draft; of a new version with the front matter that the keeper has made of the old. */
export function compose(draft: Draft, before: Version | undefined): Composed {
  const yaml =
    before === undefined
      ? (draft.stated ?? renderFields(draft.proposed))
      : mergeFields(before.current.yaml, before.proposed, draft.proposed);
  if (!draft.isText) return { document: draft.body, sidecar: Buffer.from(yaml) };
  const body = Buffer.from(draft.body).toString('utf8');
  if (yaml.trim() === '') return { document: draft.body };
  return { document: Buffer.from(withFrontMatter(yaml, body)) };
}

export async function currentOf(corpusDir: string, file: string): Promise<Current | undefined> {
  const document = await readKept(corpusDir, file);
  if (document === undefined) return undefined;
  const sidecar = await readKept(corpusDir, sidecarFile(file));
  if (sidecar !== undefined) {
    const yaml = Buffer.from(sidecar).toString('utf8');
    return { document, sidecar, yaml, body: bodySum(document, false) };
  }
  const { yaml = '', body } = splitFrontMatter(textOf(document), file);
  return { document, yaml, body: bodySum(Buffer.from(body), true) };
}

/** SHA-256 of a document without its front matter, however its lines end. */
export function bodySum(body: Uint8Array, isText: boolean): string {
  return sha256Hex(isText ? textOf(body).replace(/^\n+/u, '') : body);
}

function textOf(bytes: Uint8Array): string {
  return isUtf8(bytes)
    ? cleanCharacters(Buffer.from(bytes).toString('utf8'))
    : Buffer.from(bytes).toString('latin1');
}
