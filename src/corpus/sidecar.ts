import { cleanCharacters } from './clean.ts';
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter/split.ts';
import { safeName } from './safe-name.ts';

/** A file beside a document that states what front matter would: `report.pdf.yaml`. */
export interface Sidecar {
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const ending = /\.ya?ml$/iu;

/** The document that a file describes by its name; undefined for a file that is no sidecar. */
export function describedFile(file: string): string | undefined {
  return ending.test(file) ? file.replace(ending, '') : undefined;
}

/**
 * The YAML of a sidecar. The lines of hyphens that front matter needs may be there.
 * @throws BrueckeError `document-binary`, `document-encoding`, `front-matter-broken`
 */
export function parseSidecar({ bytes, file }: Sidecar): string {
  const name = safeName(file);
  const text = cleanCharacters(decodeText(bytes, name));
  const { yaml } = splitFrontMatter(text, name);
  // A blank line for the one of hyphens, so that errors count lines as the file does.
  return yaml === undefined ? text : `\n${yaml}`;
}
