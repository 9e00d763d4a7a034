import { posix } from 'node:path';

/** Where transformers.js may look for a model. */
export type ModelPlace =
  /** Bytes that were read and checked before: what was checked is what runs, and is read once. */
  | { readonly kind: 'checked'; readonly bytes: (file: string) => Uint8Array<ArrayBuffer> }
  /** A folder on this machine that holds the model's folder; nothing is downloaded. */
  | { readonly kind: 'local'; readonly folder: string }
  /** The hub, or a mirror of it at `host`; downloads are kept in `cacheFolder`. */
  | { readonly kind: 'hub'; readonly cacheFolder: string; readonly host?: string };

type Environment = typeof import('@xenova/transformers').env;

/** Stands for a folder in the paths of files that are not read from one. */
const checkedFiles = '/checked';

/** Of an address only what names the machine: the rest may hold a password. */
export function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}

/** Tells transformers.js where to look; its settings are global. */
export function choosePlace(
  env: Environment,
  { model, place }: { readonly model: string; readonly place: ModelPlace },
): void {
  env.allowRemoteModels = place.kind === 'hub';
  env.allowLocalModels = place.kind !== 'hub';
  env.useFSCache = place.kind === 'hub';
  env.useCustomCache = place.kind === 'checked';
  if (place.kind === 'hub') {
    env.cacheDir = place.cacheFolder;
    if (place.host !== undefined) env.remoteHost = place.host;
  } else if (place.kind === 'local') {
    env.localModelPath = place.folder;
  } else {
    env.localModelPath = checkedFiles;
    env.customCache = {
      match: async (path: string) => {
        const start = posix.join(checkedFiles, model, '/');
        if (!path.startsWith(start)) return undefined;
        const bytes = place.bytes(path.slice(start.length));
        return { arrayBuffer: async () => wholeBuffer(bytes) };
      },
      put: async () => undefined,
    };
  }
}

/** The bytes as a buffer of their own, without copying where they are one. */
function wholeBuffer(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  return buffer.byteLength === byteLength ? buffer : bytes.slice().buffer;
}
