/**
 * Builds an index or asks one, in a process of its own:
 * `child.ts build|ask <peer> <index folder> <source in JSON>`. Prints figures in JSON.
 */
import { performance } from 'node:perf_hooks';
import { percentile } from '../statistics.ts';
import { readMaterial, readQuestions } from './material.ts';
import { loadPeer, type PeerSource, peerNames } from './peer.ts';

const [, , action, wanted, folder = '', json = '{}'] = process.argv;
const name = peerNames.find((each) => each === wanted);
if (name === undefined) throw new TypeError(`no peer ${wanted}`);
const source: PeerSource = JSON.parse(json);
const peer = await loadPeer(name);
const rounds = 3;

/** What the process itself worked, with all its threads: other programs on the machine are not in it. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

async function build(): Promise<object> {
  let [started, before] = [performance.now(), worked()];
  const begin = (): void => {
    [started, before] = [performance.now(), worked()];
  };
  const material = async () => {
    const read = await readMaterial(source.material);
    begin();
    return read;
  };
  await peer.build(material, folder, source, begin);
  return {
    seconds: (performance.now() - started) / 1000,
    worked: worked() - before,
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

async function ask(): Promise<object> {
  const questions = await readQuestions(source.material);
  const empty = memory();
  const [started, before] = [performance.now(), worked()];
  const open = await peer.open(folder, source);
  const opened = { seconds: (performance.now() - started) / 1000, worked: worked() - before };
  const first = questions[0];
  if (first !== undefined) await open.ask(first);
  const bytes = memory() - empty;
  const least = questions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, question] of questions.entries()) {
      const asked = performance.now();
      await open.ask(question);
      // The first round warms the compiler up.
      if (round > 0) least[at] = Math.min(least[at] ?? 0, performance.now() - asked);
    }
  }
  const recall = new Share();
  const shared = new Share();
  for (const question of questions) {
    if (open.nearest !== undefined) recall.add(question.nearest, await open.nearest(question));
    const rankings = await open.rankings?.(question);
    if (rankings !== undefined) shared.add(rankings.exhaustive, rankings.found);
  }
  return {
    opened,
    bytes,
    p50: percentile(least, 0.5),
    p99: percentile(least, 0.99),
    recall: recall.value,
    shared: shared.value,
  };
}

/** How much of what was wanted is found. */
class Share {
  #wanted = 0;
  #found = 0;

  add(wanted: readonly string[], found: readonly string[]): void {
    const there = new Set(found);
    this.#wanted += wanted.length;
    this.#found += wanted.filter((key) => there.has(key)).length;
  }

  /** Null where nothing was wanted. */
  get value(): number | null {
    return this.#wanted === 0 ? null : this.#found / this.#wanted;
  }
}

console.log(JSON.stringify(action === 'build' ? await build() : await ask()));
process.exit(0);
