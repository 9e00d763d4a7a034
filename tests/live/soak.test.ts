import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { BrueckeError } from '../../src/domain/errors.ts';
import { bundledChild } from '../support/bundled-child.ts';
import { seededRandom } from '../support/random.ts';
import { DiskHistory } from './support/disk-history.ts';
import { endLiving, type Living, makeFolders, startLiving } from './support/living.ts';

const seconds = Number(process.env['LIVE_SECONDS'] ?? 8);
const seed = Number(process.env['LIVE_SEED'] ?? 20181106);
const questionsPerSecond = 50;
const names = Array.from({ length: 40 }, (_, number) => `reise-${number}`);

let program: string;
beforeAll(async () => {
  program = await bundledChild(new URL('support/build-child.ts', import.meta.url));
});
afterAll(() => rm(dirname(program), { recursive: true }));
afterEach(endLiving);

/** Whoever keeps the documents: adds, changes, breaks, moves and removes them, as chance will. */
class Keeper {
  readonly history = new DiskHistory();
  readonly #folder: string;
  readonly #random: () => number;
  /** Where each document is. */
  readonly #places = new Map<string, string>();
  #version = 0;

  constructor(folder: string, random: () => number) {
    this.#folder = folder;
    this.#random = random;
  }

  async write(id: string): Promise<void> {
    this.#version += 1;
    const lines = Array.from({ length: 1 + Math.floor(4 * this.#random()) }, (_, line) => {
      return `Die Delegation ${id} besuchte in Fassung ${this.#version} den Ort ${line} mit Gästen.\n\n`;
    });
    const text = lines.join('');
    const place = this.#places.get(id) ?? join(this.#folder, `${id}.md`);
    // Half as editors do, half in place.
    const first = this.#random() < 0.5 ? join(this.#folder, `.${id}.tmp`) : place;
    const written = this.history.write(id, text);
    await writeFile(first, `---\nlanguage: de\n---\n\n${text}`);
    if (first !== place) await rename(first, place);
    written();
    this.#places.set(id, place);
  }

  /** What was broken before it was ever read is not served: it is mended. */
  async mend(): Promise<void> {
    for (const id of this.#places.keys()) await this.write(id);
  }

  async act(): Promise<void> {
    const id = names[Math.floor(this.#random() * names.length)] ?? '';
    const place = this.#places.get(id);
    const chance = this.#random();
    if (place === undefined || chance < 0.4) return this.write(id);
    if (chance < 0.5) {
      const written = this.history.write(id, undefined);
      return writeFile(place, '---\ntitle: [x\n---\n\nEin Text.\n').then(written);
    }
    const moved = join(this.#folder, chance < 0.6 ? 'inner' : '', `${id}.md`);
    if (chance < 0.7) {
      this.#places.set(id, moved);
      return rename(place, moved);
    }
    this.#places.delete(id);
    await rm(place);
    this.history.remove(id);
  }
}

/** Asks, and holds what is quoted against what was on the disk since the served index was begun. */
async function ask({ answerer, lines }: Living, { history }: Keeper, id: string): Promise<number> {
  const swapped = lines.findLastIndex(({ message }) => message === 'documents swapped');
  const begun = lines.slice(0, swapped + 1).findLast(({ message }) => {
    return message === 'index build begun';
  });
  const since = begun?.time ?? 0;
  const { passages, further = [] } = await answerer.ask(`Wo war die Delegation ${id} mit Gästen?`);
  for (const { document, text, citation } of [...passages, ...further]) {
    const has = history.had(document, text, since);
    expect(has, `${citation} was quoted, and not so on the disk: ${text}`).toBe(true);
  }
  try {
    const card = answerer.source(`${id}#1`);
    expect(history.had(id, card.text, since), `${id}#1 is shown: ${card.text}`).toBe(true);
  } catch (error) {
    if (!(error instanceof BrueckeError) || error.code !== 'citation-unknown') throw error;
  }
  return passages.length;
}

test(`${seconds} s of changes under questions (seed ${seed})`, {
  timeout: 60_000 + 2_000 * seconds,
}, async () => {
  const random = seededRandom(seed);
  const folders = await makeFolders();
  await mkdir(join(folders.corpusDir, 'inner'));
  const keeper = new Keeper(folders.corpusDir, random);
  for (const id of names.slice(0, 20)) await keeper.write(id);
  const living = await startLiving(folders, program);
  const end = performance.now() + 1000 * seconds;
  const swaps = () => living.lines.filter(({ message }) => message === 'documents swapped').length;
  // A busy machine may need longer for the first.
  const goesOn = () =>
    performance.now() < end || (swaps() === 0 && performance.now() < end + 30_000);
  const asked: Promise<number>[] = [];
  const asking = async (): Promise<void> => {
    while (goesOn()) {
      const id = names[asked.length % names.length] ?? '';
      const answer = ask(living, keeper, id);
      // Looked at in the end; no failure is lost.
      answer.catch(() => {});
      asked.push(answer);
      await sleep(1000 / questionsPerSecond);
    }
  };
  const keeping = async (): Promise<void> => {
    while (goesOn()) {
      await keeper.act();
      await sleep(400 * random());
    }
  };
  await Promise.all([asking(), keeping()]);
  const quoted = (await Promise.all(asked)).reduce((sum, count) => sum + count, 0);
  expect(quoted).toBeGreaterThan(asked.length / 4);
  // How many is a matter of the machine.
  expect(swaps()).toBeGreaterThan(0);
  expect(living.lines.filter(({ message }) => message.includes('could not be built'))).toEqual([]);
  // When it is quiet, what is served is what is there.
  await keeper.mend();
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if (String([...living.answerer.documents].sort()) === String(keeper.history.ids())) break;
    await sleep(100);
  }
  expect([...living.answerer.documents].sort()).toEqual(keeper.history.ids());
});
