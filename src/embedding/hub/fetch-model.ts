import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import { networkFiles, optionalFiles, requiredFiles } from '../model-file-set.ts';
import { type CacheManifest, writeCacheManifest } from './cache-manifest.ts';
import { type Downloaded, type DownloadOptions, downloadFile, writing } from './download.ts';
import { unavailable } from './hub-error.ts';
import { type HubPlace, hostOf } from './hub-place.ts';

/**
 * Brings a model's files from the hub into `folder`, all of one commit where the hub names it, and
 * their sums last.
 *
 * @throws BrueckeError `model-…`
 */
export async function fetchModel(
  place: HubPlace,
  revision: string,
  folder: string,
  options: DownloadOptions,
): Promise<CacheManifest> {
  const { model } = place;
  const files: Record<string, { size: number; sha256: string }> = {};
  let commit: string | undefined;
  const bring = async (file: string): Promise<Downloaded | undefined> => {
    const target = join(folder, file);
    const found = await downloadFile(place, commit ?? revision, file, target, options);
    if (found === undefined) return undefined;
    commit ??= found.commit;
    files[file] = { size: found.size, sha256: found.sha256 };
    if (file.endsWith('.json')) await assertJson(place, target);
    return found;
  };
  for (const file of requiredFiles) {
    if ((await bring(file)) !== undefined) continue;
    // Mirrors answer 404 to a model that they do not have.
    if (file === 'config.json') throw nothingThere(place, revision);
    throw new BrueckeError('model-unsuitable', { model, reason: 'no-tokenizer' });
  }
  for (const file of optionalFiles) await bring(file);
  const [small, large] = networkFiles;
  if ((await bring(small)) === undefined) {
    if ((await bring(large)) === undefined) {
      throw new BrueckeError('model-unsuitable', { model, reason: 'no-onnx' });
    }
  }
  const manifest = { version: 1 as const, ...(commit === undefined ? {} : { commit }), files };
  await writing(folder, () => writeCacheManifest(folder, manifest));
  return manifest;
}

function nothingThere(place: HubPlace, revision: string): BrueckeError {
  const { model } = place;
  return new BrueckeError('model-not-found', {
    model,
    host: hostOf(place),
    ...(revision === 'main' ? {} : { revision }),
  });
}

/** What a login page or a proxy answers in the hub's place is no JSON. */
async function assertJson(place: HubPlace, file: string): Promise<void> {
  try {
    JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw unavailable(place, 'not-the-hub', cause);
  }
}
