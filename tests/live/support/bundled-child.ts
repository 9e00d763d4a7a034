import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languages } from '../../../src/domain/language.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const assets = [
  ['src/index/scan/scan.wasm', 'scan.wasm'],
  ['src/index/terms/german-words/words.txt', 'german-words/words.txt'],
  ...languages.map(
    (language) =>
      [
        `src/corpus/visits/learned/visit-model-${language}.bin`,
        `visit-model-${language}.bin`,
      ] as const,
  ),
] as const;

/** The building child as one file, which starts in a tenth of the time; returns its path. */
export async function bundledChild(): Promise<string> {
  const kept = join(project, 'node_modules', '.cache');
  await mkdir(kept, { recursive: true });
  // Below node_modules, where what is not bundled is found.
  const folder = await mkdtemp(join(kept, 'bruecke-build-child-'));
  const program = join(folder, 'build-child.mjs');
  await build({
    entryPoints: [join(project, 'tests/live/support/build-child.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile: program,
    logLevel: 'warning',
  });
  for (const [from, to] of assets) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await copyFile(join(project, from), join(folder, to));
  }
  return program;
}
