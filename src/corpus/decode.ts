import { BrueckeError } from '../domain/errors.ts';

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

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return 'utf-8';
}

/** Line (from 1) of the first byte that does not fit the encoding. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  const readable = new TextDecoder(encoding).decode(bytes);
  return readable.slice(0, readable.indexOf('\ufffd')).split('\n').length;
}

/**
 * The text of a file in UTF-8, or in UTF-16 with its byte order mark, which is left out.
 * @param file names the file in errors
 * @throws BrueckeError `document-binary`, `document-encoding`
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  const isText = encoding !== 'utf-8' || !bytes.includes(0);
  if (!isText || binarySignatures.some((signature) => startsWith(bytes, signature))) {
    throw new BrueckeError('document-binary', { file });
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const line = firstBadLine(bytes, encoding);
    throw new BrueckeError('document-encoding', { file, line }, { cause });
  }
}
