import { withWindowsMarks } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/** The text, without its byte order mark; undefined where the bytes do not fit the encoding. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? withWindowsMarks(text) : text;
  } catch {
    return undefined;
  }
}

/** The encoding that the first bytes mark. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/**
 * What a page or a mail means by the name that it states; undefined for a name that is unknown.
 * 'gb2312' is mostly written where GBK or GB18030 is meant, which hold all of it.
 */
export function statedEncoding(label: string): string | undefined {
  let known: string;
  try {
    known = new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
  if (known === 'gbk') return 'gb18030';
  if (known === 'iso-8859-1' || known === 'latin1') return 'windows-1252';
  return known;
}
