import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEmbeddings } from '../../../src/embedding/load.ts';
import { chart } from './chart.ts';
import { askSchema, buildSchema, type Figures, heading, lineOf } from './figures.ts';
import { Failure, type Limits, runLimited } from './limited.ts';
import { largestForAll, writeMaterial } from './material.ts';
import { type PeerName, type PeerSource, peerNames, titles } from './peer.ts';

const limits: Limits = { seconds: 300, mebibytes: 6144 };
/** Of the whole million, which Brücke alone is given. */
const largeLimits: Limits = { seconds: 3600, mebibytes: 10_240 };

export interface PeerOptions {
  readonly sizes: readonly number[];
  /** Where a chart is drawn to. */
  readonly chart: string | undefined;
  readonly corpusDir: string;
  readonly modelDir: string;
}

/** Brücke and others on the same passages, vectors and questions, each in processes of its own. */
export async function comparePeers(options: PeerOptions): Promise<void> {
  installPeers();
  const { corpusDir, modelDir } = options;
  const model = await loadEmbeddings({ model: undefined, modelDir, cacheDir: tmpdir() });
  const folder = await mkdtemp(join(tmpdir(), 'bruecke-peers-'));
  const all: Figures[] = [];
  try {
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${load}`,
    );
    console.log(heading);
    for (const size of options.sizes) {
      const material = join(folder, String(size));
      await writeMaterial(material, size, corpusDir, model);
      for (const peer of size <= largestForAll ? peerNames : (['bruecke'] as const)) {
        const index = join(folder, `${peer}-${size}`);
        await mkdir(index);
        const figures = await measure(peer, index, { size, material, corpusDir, modelDir });
        all.push(figures);
        console.log(lineOf(titles[peer], figures));
        await rm(index, { recursive: true });
      }
      await rm(material, { recursive: true });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  if (options.chart !== undefined) await writeFile(options.chart, chart(all));
}

async function measure(peer: PeerName, index: string, source: PeerSource): Promise<Figures> {
  const { size } = source;
  const within = size <= largestForAll ? limits : largeLimits;
  const run = (action: string): Promise<unknown> =>
    runLimited([action, peer, index, JSON.stringify(source)], within);
  let figures: Figures = { peer, size };
  try {
    figures = { ...figures, build: buildSchema.parse(await run('build')) };
    figures = { ...figures, diskBytes: await sizeOf(index) };
    return { ...figures, ask: askSchema.parse(await run('ask')) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const stage = figures.build === undefined ? 'build' : 'question';
    return { ...figures, failure: `${stage}: ${error.message}` };
  }
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The others are a package of their own: the project itself is installed without a compiler. */
function installPeers(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(join(folder, 'node_modules'))) return;
  const arguments_ = ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  execFileSync('npm', arguments_, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
