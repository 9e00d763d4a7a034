import { BrueckeError } from '../domain/errors.ts';
import { decodeAs, markedEncoding, statedEncoding } from './encoding/encodings.ts';
import { guessEncoding, isBrokenUtf8 } from './encoding/guess.ts';

const binarySignatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX, ODT
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0xd0, 0xcf, 0x11, 0xe0], // older Office files
  [0x1f, 0x8b], // gzip
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Line (from 1) of the first byte that does not fit the encoding. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  const readable = new TextDecoder(encoding).decode(bytes);
  return readable.slice(0, readable.indexOf('\ufffd')).split('\n').length;
}

/**
 * The text of a file: by its byte order mark, else as UTF-8, else as what it states, else as what
 * reads like German, English or Chinese. UTF-8 comes before what is stated, because texts are
 * converted and their statements forgotten, and hardly another text is valid UTF-8 by chance.
 * @param file names the file in errors
 * @param stated the encoding that the text says it has
 * @throws BrueckeError `document-binary`, `document-encoding`
 */
export function decodeText(bytes: Uint8Array, file: string, stated?: string): string {
  const marked = markedEncoding(bytes);
  if (marked === undefined && binarySignatures.some((signature) => startsWith(bytes, signature))) {
    throw new BrueckeError('document-binary', { file });
  }
  const text = marked === undefined ? decodeUnmarked(bytes, file, stated) : decodeAs(bytes, marked);
  if (text !== undefined) return text;
  const line = firstBadLine(bytes, marked ?? 'utf-8');
  throw new BrueckeError('document-encoding', { file, line });
}

function decodeUnmarked(bytes: Uint8Array, file: string, stated?: string): string | undefined {
  const isWide = bytes.includes(0);
  const asUtf8 = isWide ? undefined : decodeAs(bytes, 'utf-8');
  if (asUtf8 !== undefined) return asUtf8;
  const meant = stated === undefined ? undefined : statedEncoding(stated);
  const asStated =
    meant === undefined || meant === 'utf-8' || isWide !== meant.startsWith('utf-16')
      ? undefined
      : decodeAs(bytes, meant);
  if (asStated !== undefined) return asStated;
  if (!isWide && isBrokenUtf8(bytes)) return undefined;
  const guess = guessEncoding(bytes);
  if (guess === undefined && isWide) throw new BrueckeError('document-binary', { file });
  return guess === undefined ? undefined : decodeAs(bytes, guess);
}
