import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import beside from '../../src/beside-the-bundle.json' with { type: 'json' };

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A program of the tests as one file in a folder of its own, which starts in a tenth of the time.
 * Whoever asks for it removes the folder.
 *
 * @param source of the program
 * @returns the path of the file
 */
export async function bundledChild(source: URL): Promise<string> {
  const kept = join(project, 'node_modules', '.cache');
  await mkdir(kept, { recursive: true });
  // Below node_modules, where what is not bundled is found.
  const folder = await mkdtemp(join(kept, 'bruecke-child-'));
  const program = join(folder, 'child.mjs');
  await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile: program,
    logLevel: 'warning',
  });
  for (const [from, to] of Object.entries(beside)) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await copyFile(join(project, 'src', from), join(folder, to));
  }
  return program;
}
