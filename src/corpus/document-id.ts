import { isDocumentId } from '../domain/citation.ts';

const longest = 80;

/** The id that a file's name gives: its stem in lower case, hyphens for what an id cannot hold. */
export function idFromFile(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[^.]*$/u, '');
  const id = stem
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/([._-])[._-]*/gu, '$1')
    .slice(0, longest)
    .replace(/^[._-]+|[._-]+$/gu, '')
    .replace(/[\ud800-\udbff]$/u, '');
  return isDocumentId(id) ? id : undefined;
}
