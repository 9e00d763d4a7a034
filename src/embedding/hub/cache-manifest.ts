import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  version: z.literal(1),
  /** The commit that the files are from; absent where the hub did not say. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  files: z.record(
    z.string(),
    z.object({ size: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});

/** What was downloaded: written last, so that without it nothing is whole. */
export type CacheManifest = z.infer<typeof schema>;

export const cacheManifestFile = 'bruecke-download.json';

/** Undefined where there is none, or none that can be read. */
export async function readCacheManifest(folder: string): Promise<CacheManifest | undefined> {
  try {
    const text = await readFile(join(folder, cacheManifestFile), 'utf8');
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export async function writeCacheManifest(folder: string, manifest: CacheManifest): Promise<void> {
  await mkdir(folder, { recursive: true });
  const target = join(folder, cacheManifestFile);
  const part = `${target}.${randomUUID()}.part`;
  try {
    await writeFile(part, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    await rename(part, target);
  } finally {
    await rm(part, { force: true });
  }
}
