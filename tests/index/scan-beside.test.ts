import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { SimdTokenKernel } from '../../src/embedding/kernel/simd-token-kernel.ts';
import { CodeMemory } from '../../src/index/scan/code-memory.ts';
import { seededRandom } from '../support/random.ts';
import { sentencesOf } from '../support/similarity.ts';
import { Vectors } from '../support/vectors.ts';
import { clusteredVectors } from './vector-data.ts';
import { indexIn } from './vector-index.ts';

const dimensions = 32;
const options = { exactUpTo: 0, leastScored: 40, fewestBeside: 0 };

let memory: CodeMemory;
afterEach(() => memory.beside?.close());

async function memoryWithThread(): Promise<CodeMemory> {
  memory = await CodeMemory.create();
  await memory.startBeside();
  expect(memory.beside).toBeDefined();
  return memory;
}

function vectorsOf(count: number): Vectors {
  return new Vectors(clusteredVectors(count, dimensions, count), dimensions);
}

describe('a search beside the program', () => {
  it.each([
    ['at once', 0],
    ['when the thread is done', 20],
  ])('finds what a search here finds, asked for %s', async (_, wait) => {
    const space = await memoryWithThread();
    const indexes = [900, 60, 3000, 41].map((count, at) =>
      indexIn(space, vectorsOf(count), at + 1, options),
    );
    const vectors = vectorsOf(60);
    for (let round = 0; round < 30; round += 1) {
      const query = vectors.at(round);
      // More than the thread has rooms for.
      const begun = [...indexes, ...indexes].map((index) => index.begin(query, 9));
      if (wait > 0) await sleep(wait);
      const found = begun.map((finish) => finish());
      const expected = indexes.map((index) => index.search(query, 9));
      expect(found).toEqual([...expected, ...expected]);
    }
  });

  it('goes on where the memory grows and indexes come and go', async () => {
    const space = await memoryWithThread();
    const queries = vectorsOf(30);
    for (let round = 1; round < 30; round += 1) {
      const index = indexIn(space, vectorsOf(200 * round), 3, options);
      const begun = Array.from({ length: 7 }, () => index.begin(queries.at(round), 5));
      const found = begun.toReversed().map((finish) => finish());
      const expected = index.search(queries.at(round), 5);
      for (const each of found) expect(each).toEqual(expected);
    }
  });

  it('is done here where the thread ends, before or meanwhile', async () => {
    const space = await memoryWithThread();
    const index = indexIn(space, vectorsOf(2000), 2, options);
    const query = vectorsOf(30).at(3);
    const expected = index.search(query, 9);
    const before = index.begin(query, 9);
    const ending = memory.beside?.close();
    const meanwhile = index.begin(query, 9);
    await ending;
    for (const finish of [before, meanwhile, index.begin(query, 9)])
      expect(finish()).toEqual(expected);
    expect(memory.beside).toBeUndefined();
  });

  it('is done here where there are few passages, or where all are scored', async () => {
    const space = await memoryWithThread();
    const query = vectorsOf(30).at(1);
    for (const more of [{ fewestBeside: 1000 }, { exactUpTo: 1000 }]) {
      const index = indexIn(space, vectorsOf(900), 2, { ...options, ...more });
      expect(index.begin(query, 9)()).toEqual(index.search(query, 9));
      expect(index.begin(query, 0)().ids).toHaveLength(0);
    }
  });

  it('shares out rows of a token table, and the bits are the same, also where it ends', async () => {
    const space = await memoryWithThread();
    const rows = 3000;
    const shared = await SimdTokenKernel.create(rows, dimensions, space.shared);
    const alone = await SimdTokenKernel.create(rows, dimensions);
    const random = seededRandom(46);
    for (const kernel of [shared, alone]) kernel?.lengths.fill(1);
    for (let at = 0; at < rows * dimensions; at += 1) {
      const level = Math.floor(15 * random()) - 7;
      for (const kernel of [shared, alone]) if (kernel) kernel.levels[at] = level;
    }
    for (const kernel of [shared, alone]) kernel?.inverseNorms.fill(1 / 20);
    const row = (): number => Math.floor(rows * random());
    expect(space.shared.rowWork).toBeDefined();
    for (let round = 0; round < 60; round += 1) {
      const tokens = Uint32Array.from({ length: 1 + (round % 13) }, row);
      const even = new Float32Array(tokens.length).fill(1);
      const query = { tokens, counts: even, weights: even };
      const texts = sentencesOf(
        Array.from({ length: 100 }, () => Array.from({ length: 50 + round }, row)),
      );
      if (round === 40) void space.beside?.close();
      if (round > 40) await sleep(1);
      expect(shared?.compare(query, texts, 0)).toEqual(alone?.compare(query, texts, 0));
    }
    expect(space.shared.rowWork).toBeUndefined();
  });

  it('does not keep the program from ending', async () => {
    memory = await CodeMemory.create();
    const module = new URL('../../src/index/scan/code-memory.ts', import.meta.url).href;
    const program = `
      const { CodeMemory } = await import('${module}');
      const memory = await CodeMemory.create();
      await memory.startBeside();
      console.log(memory.beside !== undefined);`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', '--input-type', 'module', '--eval', program],
    ]);
    expect(stdout.trim()).toBe('true');
  });
});
