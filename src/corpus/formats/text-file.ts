import { cleanCharacters } from '../clean.ts';
import { decodeText } from '../decode.ts';
import { type FrontMatterText, splitFrontMatter } from '../front-matter/split.ts';

/** The text of a Markdown or plain text file, its front matter apart. */
export function readTextFile(bytes: Uint8Array, file: string): FrontMatterText {
  return splitFrontMatter(cleanCharacters(decodeText(bytes, file)), file);
}
