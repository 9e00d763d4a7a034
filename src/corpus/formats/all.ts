import { docxReader } from './docx/reader.ts';
import { htmlReader } from './html/reader.ts';
import { mailReader } from './mail/reader.ts';
import { markdownReader } from './markdown.ts';
import { pdfReader } from './pdf/reader.ts';
import type { FormatReader } from './reader.ts';
import { sniffFormat } from './sniff.ts';
import { textReader } from './text.ts';

/** Each loads its library when it reads its first document. */
export const formatReaders: readonly FormatReader[] = [
  markdownReader,
  textReader,
  htmlReader,
  pdfReader,
  docxReader,
  mailReader,
];

/** Endings of files that are documents, but that no reader reads yet. */
export const unreadEndings: readonly string[] = [
  '.mhtml',
  '.mht',
  '.doc',
  '.odt',
  '.rtf',
  '.pptx',
  '.ppt',
  '.odp',
  '.xlsx',
  '.xls',
  '.ods',
  '.csv',
  '.tsv',
  '.msg',
  '.epub',
  '.pages',
  '.tex',
  '.rst',
  '.adoc',
  '.org',
  '.json',
  '.xml',
];

export function endingOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

/** The reader that a file's name asks for. */
export function readerOf(file: string): FormatReader | undefined {
  return formatReaders.find(({ endings }) => endings.includes(endingOf(file)));
}

/** The reader of what a file holds, whatever its name; the one of its name where that is not plain to see. */
export function readerFor(file: string, bytes: Uint8Array): FormatReader | undefined {
  const named = readerOf(file);
  const format = named === undefined ? undefined : sniffFormat(bytes, named.format);
  return formatReaders.find((reader) => reader.format === format) ?? named;
}
