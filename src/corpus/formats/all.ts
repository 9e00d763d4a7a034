import { markdownReader } from './markdown.ts';
import type { FormatReader } from './reader.ts';
import { textReader } from './text.ts';

export const formatReaders: readonly FormatReader[] = [markdownReader, textReader];

/** Endings of files that are documents, but that no reader reads yet. */
export const unreadEndings: readonly string[] = [
  '.html',
  '.htm',
  '.xhtml',
  '.mhtml',
  '.pdf',
  '.docx',
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
  '.eml',
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

export function readerOf(file: string): FormatReader | undefined {
  return formatReaders.find(({ endings }) => endings.includes(endingOf(file)));
}
