import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import {
  type Bytes,
  FileSet,
  filesOfModel,
  networkFiles,
  requiredFiles,
} from '../model-file-set.ts';
import { type CacheManifest, readCacheManifest } from './cache-manifest.ts';
import { type DownloadOptions, downloadFile } from './download.ts';
import { fetchModel } from './fetch-model.ts';
import type { HubPlace } from './hub-place.ts';

export interface CachedModel {
  readonly files: FileSet;
  readonly folder: string;
  /** It was not there, or not as it was. */
  readonly downloaded: boolean;
}

/** After this, in milliseconds, no process still writes what is left of a download. */
const leftAlone = 3_600_000;

/**
 * A model of the hub from the cache, each file checked against the sum that it came with. What is
 * missing or broken is fetched anew.
 *
 * @throws BrueckeError `model-…`
 */
export async function cachedModel(
  place: HubPlace,
  revision: string,
  cacheFolder: string,
  options: DownloadOptions,
): Promise<CachedModel> {
  const { model } = place;
  const name = revision === 'main' ? model : `${model}@${encodeURIComponent(revision)}`;
  const folder = join(resolve(cacheFolder), name);
  const manifest = await readCacheManifest(folder);
  if (manifest === undefined) {
    const files = await readFolder(folder);
    // Put there by hand, for a machine without a network.
    if (isWhole(files)) return { files, folder, downloaded: false };
  } else {
    const files = await mended(place, revision, folder, manifest, options);
    if (files !== undefined) return { files, folder, downloaded: false };
  }
  await removeRemains(folder);
  const fetched = await fetchModel(place, revision, folder, options);
  const { files, broken } = await readListed(folder, fetched);
  const [file] = broken;
  if (file !== undefined) throw new BrueckeError('model-file-broken', { file: join(folder, file) });
  return { files, folder, downloaded: true };
}

/** Undefined where a file cannot be had again as it was. */
async function mended(
  place: HubPlace,
  revision: string,
  folder: string,
  manifest: CacheManifest,
  options: DownloadOptions,
): Promise<FileSet | undefined> {
  const { files, broken } = await readListed(folder, manifest);
  if (broken.length === 0) return files;
  for (const file of broken) {
    const target = join(folder, file);
    const from = manifest.commit ?? revision;
    const found = await downloadFile(place, from, file, target, options);
    if (found?.sha256 !== manifest.files[file]?.sha256) return undefined;
  }
  const again = await readListed(folder, manifest);
  return again.broken.length === 0 ? again.files : undefined;
}

async function readListed(
  folder: string,
  manifest: CacheManifest,
): Promise<{ files: FileSet; broken: readonly string[] }> {
  const files = new Map<string, Bytes>();
  const broken: string[] = [];
  for (const file of filesOfModel) {
    const listed = manifest.files[file];
    if (listed === undefined) continue;
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes?.length === listed.size && sha256Hex(bytes) === listed.sha256) files.set(file, bytes);
    else broken.push(file);
  }
  return { files: new FileSet(folder, files), broken };
}

/** What a process that was killed left of a download. */
async function removeRemains(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter((name) => name.endsWith('.part'))) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > leftAlone) await rm(file, { force: true }).catch(() => {});
  }
}

/** All files of a model that lie in a folder. */
export async function readFolder(folder: string): Promise<FileSet> {
  const files = new Map<string, Bytes>();
  for (const file of filesOfModel) {
    // Of two networks only the first would be used.
    if (file === networkFiles[1] && files.has(networkFiles[0])) continue;
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (bytes !== undefined) files.set(file, bytes);
  }
  return new FileSet(folder, files);
}

export function isWhole(files: FileSet): boolean {
  return requiredFiles.every((file) => files.has(file)) && files.network !== undefined;
}
