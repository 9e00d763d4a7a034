import { sha256Hex } from '../../domain/sha256.ts';
import { syncFolder, writeSynced } from './files.ts';
import { manifestName } from './layout.ts';
import {
  type Counts,
  formatVersion,
  type Manifest,
  type ManifestSegment,
  type Origin,
} from './manifest.ts';

export interface ManifestParts {
  readonly origin: Origin;
  readonly dimensions: number;
  readonly tokenRows: number;
  /** By language, then by bucket. */
  readonly segments: readonly ManifestSegment[];
}

/**
 * Writes the manifest beside the files it names; nothing in them hangs on time or chance. Returns
 * its SHA-256.
 */
export async function writeManifest(folder: string, parts: ManifestParts): Promise<string> {
  const { origin, dimensions, tokenRows, segments } = parts;
  const manifest: Manifest = {
    formatVersion,
    origin,
    metric: 'cosine',
    dimensions,
    tokenRows,
    counts: {
      documents: sum(segments, 'documents'),
      passages: sum(segments, 'passages'),
      sentences: sum(segments, 'sentences'),
      tokens: sum(segments, 'tokens'),
    },
    segments: [...segments],
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
  await writeSynced(folder, manifestName, [bytes]);
  await syncFolder(folder);
  return sha256Hex(bytes);
}

function sum(segments: readonly ManifestSegment[], name: keyof Counts): number {
  return segments.reduce((total, { counts }) => total + counts[name], 0);
}
