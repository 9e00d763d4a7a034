import { posix } from 'node:path';

/** Gives the bytes of a model's file; undefined: there is none. */
export type ModelBytes = (file: string) => Uint8Array<ArrayBuffer> | undefined;

type Environment = typeof import('@xenova/transformers').env;

/** Stands for a folder in the paths of files that are not read from one. */
const checkedFiles = '/checked';

/**
 * Gives transformers.js bytes that were read and checked before: what was checked is what runs, and
 * is read once; it reads no disk and no network of its own. Its settings are global.
 */
export function giveFiles(env: Environment, model: string, bytesOf: ModelBytes): void {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.useFSCache = false;
  env.useCustomCache = true;
  env.localModelPath = checkedFiles;
  env.customCache = {
    match: async (path: string) => {
      const start = posix.join(checkedFiles, model, '/');
      const bytes = path.startsWith(start) ? bytesOf(path.slice(start.length)) : undefined;
      return bytes && { arrayBuffer: async () => wholeBuffer(bytes) };
    },
    put: async () => undefined,
  };
}

/** Or it would keep the bytes for good. */
export function takeFilesBack(env: Environment): void {
  env.useCustomCache = false;
  env.customCache = null;
}

/** The bytes as a buffer of their own, without copying where they are one. */
function wholeBuffer(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  return buffer.byteLength === byteLength ? buffer : bytes.slice().buffer;
}
