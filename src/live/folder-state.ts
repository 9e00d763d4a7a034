import type { BigIntStats } from 'node:fs';
import { opendir } from 'node:fs/promises';
import path from 'node:path';
import { lookAt } from '../corpus/look-at.ts';

/** What tells one version of each file from another, by its path. */
export type FolderState = ReadonlyMap<string, string>;

export interface FolderChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface Scan {
  readonly state: Map<string, string>;
  /** Since the state before; undefined where there is none. */
  readonly changes: FolderChanges | undefined;
  /** A file was written so lately that its times might not tell the next change. */
  readonly isUnsettled: boolean;
}

/** The times of a file tell two changes apart that are farther from each other than this. */
const clockStep = 20;
const statsAtOnce = 16;

/**
 * Looks at all files of a folder and its subfolders but the hidden ones, without reading them. What
 * cannot be looked at is not there.
 *
 * @param before what the last look found; compared file by file, for all at once would keep the thread
 * @param enter told each folder, and what tells it from another of its name, before its files are
 * looked at
 */
export async function scanFolder(
  root: string,
  before: FolderState,
  enter: (folder: string, identity: string) => void = () => {},
): Promise<Scan> {
  const state = new Map<string, string>();
  const visited = new Set<string>();
  let isUnsettled = false;
  let [added, changed] = [0, 0];

  const look = async (file: string): Promise<string | undefined> => {
    const status = await lookAt(file).catch(() => undefined);
    if (status === undefined) return undefined;
    if (status.isDirectory()) return file;
    const [stamp, known] = [shown(status), before.get(file)];
    if (known === undefined) added += 1;
    else if (known !== stamp) changed += 1;
    state.set(file, stamp);
    isUnsettled ||= isNew(status);
    return undefined;
  };
  const visit = async (folder: string): Promise<void> => {
    const status = await lookAt(folder).catch(() => undefined);
    const identity = `${status?.dev}:${status?.ino}`;
    // A link to a folder above it would lead in circles.
    if (status === undefined || visited.has(identity)) return;
    visited.add(identity);
    enter(folder, identity);
    for await (const names of namesIn(folder)) {
      const folders = await Promise.all(names.map((name) => look(path.join(folder, name))));
      for (const inner of folders) if (inner !== undefined) await visit(inner);
    }
  };
  await visit(root);
  const removed = before.size + added - state.size;
  const changes = added + changed + removed === 0 ? undefined : { added, changed, removed };
  return { state, changes, isUnsettled };
}

/** What is different in some files. */
export interface Look {
  /** By path; undefined for a file that is gone. */
  readonly stamps: ReadonlyMap<string, string | undefined>;
  readonly isUnsettled: boolean;
}

/**
 * Looks at some files alone. Undefined where one is, or may have been, a folder: then all are to be
 * looked at.
 */
export async function lookAgain(
  before: FolderState,
  files: Iterable<string>,
): Promise<Look | undefined> {
  const stamps = new Map<string, string | undefined>();
  let isUnsettled = false;
  for (const file of files) {
    const status = await lookAt(file).catch(() => undefined);
    if (status?.isDirectory() === true) return undefined;
    // Nothing was known of what is gone, or a file stands in the place of a folder.
    if (!before.has(file) && (status === undefined || holdsFiles(before, file))) return undefined;
    isUnsettled ||= status !== undefined && isNew(status);
    const stamp = status && shown(status);
    if (stamp !== before.get(file)) stamps.set(file, stamp);
  }
  return { stamps, isUnsettled };
}

/** Puts what is different into a state; undefined where nothing is. */
export function applyLook(state: Map<string, string>, { stamps }: Look): FolderChanges | undefined {
  let [added, changed, removed] = [0, 0, 0];
  for (const [file, stamp] of stamps) {
    if (stamp === undefined) removed += 1;
    else if (state.has(file)) changed += 1;
    else added += 1;
    if (stamp === undefined) state.delete(file);
    else state.set(file, stamp);
  }
  return stamps.size === 0 ? undefined : { added, changed, removed };
}

function holdsFiles(state: FolderState, folder: string): boolean {
  const start = folder + path.sep;
  return [...state.keys()].some((file) => file.startsWith(start));
}

function isNew({ mtimeMs }: BigIntStats): boolean {
  const age = Date.now() - Number(mtimeMs);
  return age >= 0 && age < clockStep;
}

/** Some at a time, so that a large folder does not keep the thread. */
async function* namesIn(folder: string): AsyncGenerator<string[]> {
  let names: string[] = [];
  try {
    for await (const { name } of await opendir(folder, { bufferSize: 64 })) {
      if (name.startsWith('.')) continue;
      names.push(name);
      if (names.length < statsAtOnce) continue;
      yield names;
      names = [];
    }
  } catch {
    // Gone meanwhile, or never to be read: then nothing is there.
  }
  yield names;
}

function shown({ size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${size}:${mtimeNs}:${ctimeNs}`;
}
