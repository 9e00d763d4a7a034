import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrueckeError } from '../domain/errors.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';

/**
 * The settings of this process: of its environment and of `.env` in the folder it runs in.
 *
 * @throws BrueckeError `setting-invalid`
 */
export function settingsOfProcess(projectFolder: string): ReadSettings {
  const workingFolder = process.cwd();
  const file = readIfThere(join(workingFolder, '.env'));
  return readSettings({ environment: process.env, file, workingFolder, projectFolder });
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) {
      if (cause.code === 'ENOENT') return undefined;
      throw new BrueckeError('setting-invalid', { file, reason: String(cause.code) }, { cause });
    }
    throw cause;
  }
}
