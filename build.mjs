// Bundles src/ into dist/, which starts in half the time: `npm ci`, `npm start` and
// `npm run bruecke` call this, and it does nothing where dist/ is newer than all it is made from.
import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(fileURLToPath(import.meta.url));
const target = join(project, 'dist');

/**
 * Files that the program reads beside its code, from src/ to dist/. All chunks lie flat in dist/, so
 * these do too.
 */
const beside = JSON.parse(await readFile(join(project, 'src/beside-the-bundle.json'), 'utf8'));

/**
 * Packages of a hundred files and more: to look for each of them took a fifth of a second of every
 * start. All others are loaded from where they are installed.
 */
const within = new Set(['chrono-node', 'zod']);
const { dependencies } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
const outside = Object.keys(dependencies).filter((name) => !within.has(name));

if (await isStale()) await bundle();

async function isStale() {
  const made = await stat(join(target, 'main.js')).catch(() => undefined);
  if (made === undefined) return true;
  const sources = await readdir(join(project, 'src'), { recursive: true });
  const files = [
    'build.mjs',
    'package.json',
    'package-lock.json',
    ...sources.map((file) => join('src', file)),
  ];
  const times = await Promise.all(
    files.map(async (file) => (await stat(join(project, file))).mtimeMs),
  );
  return times.some((time) => time > made.mtimeMs);
}

async function bundle() {
  const { build } = await import('esbuild');
  // Beside the old one until it is whole: a build that fails leaves that in place.
  const folder = `${target}-${process.pid}`;
  await build({
    absWorkingDir: project,
    entryPoints: {
      main: 'src/main.ts',
      builder: 'src/builder.ts',
      thread: 'src/corpus/apart/thread.ts',
      'file-thread': 'src/corpus/side-by-side/file-thread.ts',
      'fresh-thread': 'src/index/building/apart/fresh-thread.ts',
      'segment-thread': 'src/index/segment/apart/segment-thread.ts',
      'scan-thread': 'src/index/scan/beside/scan-thread.ts',
    },
    bundle: true,
    splitting: true,
    external: outside,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    outdir: folder,
    logLevel: 'warning',
  });
  for (const [from, to] of Object.entries(beside)) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await copyFile(join(project, 'src', from), join(folder, to));
  }
  await rm(target, { recursive: true, force: true });
  await rename(folder, target);
}
