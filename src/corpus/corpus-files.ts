import { constants, type Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { BrueckeError, type DocumentReason, type ErrorData } from '../domain/errors.ts';
import { endingOf, formatReaders, readerOf, unreadEndings } from './formats/all.ts';
import { safeName } from './safe-name.ts';
import { describedFile } from './sidecar.ts';

export interface CorpusFiles {
  /** Paths below the folder with `/`, in the order of their characters. */
  readonly files: readonly string[];
  /** Files that describe a document, by its path. */
  readonly sidecars: ReadonlyMap<string, string>;
  readonly problems: readonly BrueckeError[];
}

const readme = /^readme(?:\.|$)/iu;

/**
 * The files of a corpus folder and its subfolders. Hidden files and READMEs are no documents; what
 * leads out of the folder, and formats that are not read yet, are problems.
 * @throws BrueckeError `corpus-missing`, `corpus-unreadable`
 */
export async function listCorpusFiles(folder: string): Promise<CorpusFiles> {
  const root = await realFolder(folder);
  const files: string[] = [];
  const problems: BrueckeError[] = [];
  const described = new Map<string, string>();
  const visited = new Set<string>();

  const visit = async (relative: string): Promise<void> => {
    const real = await realpath(join(root, relative));
    // A link to a folder above it would lead in circles.
    if (visited.has(real)) return;
    visited.add(real);
    const entries = await readdir(join(root, relative), { withFileTypes: true });
    for (const entry of entries.sort(byName)) {
      const file = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.name.startsWith('.') || (!entry.isDirectory() && readme.test(entry.name))) continue;
      const kind = await kindOf(root, file, entry);
      if (kind instanceof BrueckeError) problems.push(kind);
      else if (kind === 'folder')
        await visit(file).catch((cause: unknown) => problems.push(unreadable(file, cause)));
      else if (kind === 'document') files.push(file);
      else describe(file, described);
    }
  };
  try {
    await visit('');
  } catch (cause) {
    throw new BrueckeError('corpus-unreadable', corpusData(folder, errorCode(cause)), { cause });
  }
  const alone = [...described].filter(([file]) => !files.includes(file));
  for (const [file, sidecar] of alone) {
    described.delete(file);
    problems.push(new BrueckeError('sidecar-alone', { file: safeName(sidecar) }));
  }
  return { files: files.sort(), sidecars: described, problems };
}

function describe(file: string, described: Map<string, string>): void {
  const document = describedFile(file);
  if (document !== undefined && readerOf(document) !== undefined) described.set(document, file);
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

async function realFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (cause) {
    const code = errorCode(cause) === 'ENOENT' ? 'corpus-missing' : 'corpus-unreadable';
    throw new BrueckeError(code, corpusData(folder, errorCode(cause)), { cause });
  }
  throw new BrueckeError('corpus-unreadable', corpusData(folder, 'ENOTDIR'));
}

function corpusData(folder: string, reason: string): ErrorData {
  return { folder: safeName(folder), ...(reason === '' ? {} : { reason }) };
}

async function kindOf(
  root: string,
  file: string,
  entry: Dirent,
): Promise<'folder' | 'document' | 'other' | BrueckeError> {
  if (entry.isDirectory()) return 'folder';
  const name = safeName(file);
  const ending = endingOf(file);
  const isDocument = readerOf(file) !== undefined;
  if (!isDocument && !entry.isSymbolicLink()) {
    return unreadEndings.includes(ending) ? unreadFormat(name, ending) : 'other';
  }
  if (entry.isFile()) return 'document';
  if (!entry.isSymbolicLink()) {
    return new BrueckeError('document-unreadable', { file: name, reason: 'not-a-file' });
  }
  try {
    const target = await realpath(join(root, file));
    if (target !== root && !target.startsWith(root + sep)) {
      return new BrueckeError('document-outside', { file: name });
    }
    const status = await stat(target);
    if (status.isDirectory()) return 'folder';
    return isDocument && status.isFile() ? 'document' : 'other';
  } catch (cause) {
    return unreadable(file, cause);
  }
}

function unreadFormat(file: string, ending: string): BrueckeError {
  const formats = formatReaders.flatMap(({ endings }) => endings).join(', ');
  return new BrueckeError('document-format', { file, format: ending.slice(1), formats });
}

/**
 * The bytes of a file.
 * @throws BrueckeError `document-too-large`, `document-unreadable`
 */
export async function readCorpusFile(
  folder: string,
  file: string,
  maximumBytes: number,
): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK a named pipe that took the file's place would hold up the reading for ever.
    const handle = await open(join(folder, file), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await handle.stat();
      if (!status.isFile()) {
        throw new BrueckeError('document-unreadable', {
          file: safeName(file),
          reason: 'not-a-file',
        });
      }
      if (status.size > maximumBytes) throw tooLarge(file, status.size, maximumBytes);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw cause instanceof BrueckeError ? cause : unreadable(file, cause);
  }
}

const bytesInMegabyte = 1_000_000;

function tooLarge(file: string, size: number, limit: number): BrueckeError {
  return new BrueckeError('document-too-large', {
    file: safeName(file),
    size: Math.ceil(size / bytesInMegabyte),
    limit: Math.floor(limit / bytesInMegabyte),
  });
}

const reasons: Readonly<Record<string, DocumentReason>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'vanished',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
};

function unreadable(file: string, cause: unknown): BrueckeError {
  const reason = reasons[errorCode(cause)] ?? 'system';
  return new BrueckeError('document-unreadable', { file: safeName(file), reason }, { cause });
}

function errorCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : '';
}
