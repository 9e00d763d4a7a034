import type { KnownDocument } from '../corpus/known-files.ts';
import { BrueckeError } from '../domain/errors.ts';

/** Documents as they were when they could last be read, and a word on each. */
export interface KeptDocuments<Known> {
  readonly documents: readonly Known[];
  /** `document-kept`, one each. */
  readonly problems: readonly BrueckeError[];
}

/**
 * What is there but cannot be read now stays in the index as it was. What is not there any more, and
 * what gave its id to another file, goes.
 *
 * @param unread paths of files and folders below the corpus folder
 */
export function keptDocuments<Known extends KnownDocument>(
  unread: readonly string[],
  read: readonly KnownDocument[],
  before: readonly Known[],
): KeptDocuments<Known> {
  if (unread.length === 0) return { documents: [], problems: [] };
  const files = new Set(unread);
  const taken = new Set(read.map(({ id }) => id.toLowerCase()));
  const documents = before.filter(
    ({ id, file }) => isWithin(file, files) && !taken.has(id.toLowerCase()),
  );
  const problems = documents.map(({ file }) => new BrueckeError('document-kept', { file }));
  return { documents, problems };
}

/** Whether a path, or a folder above it, is among the paths. */
function isWithin(file: string, paths: ReadonlySet<string>): boolean {
  if (paths.has(file)) return true;
  const end = file.lastIndexOf('/');
  return end > 0 && isWithin(file.slice(0, end), paths);
}
