import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HnswIndex } from '../../src/index/hnsw.ts';
import type { VectorIndex } from '../../src/index/vector-index.ts';
import { unit, Vectors } from '../../src/index/vectors.ts';
import { ExactIndex } from '../support/exact-index.ts';
import { clusteredVectors, seeded } from './vector-data.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-vectors-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function reloaded(vectors: Vectors): Promise<VectorIndex> {
  files += 1;
  const file = path.join(folder, `${files}.hnsw`);
  const built = await HnswIndex.build(vectors);
  await built.write(file);
  return HnswIndex.load(file, vectors);
}

const implementations: readonly [string, (vectors: Vectors) => Promise<VectorIndex>][] = [
  ['exact scan', async (vectors) => new ExactIndex(vectors)],
  ['HNSW', (vectors) => HnswIndex.build(vectors)],
  ['HNSW, written and loaded', reloaded],
];

describe.each(implementations)('%s', (_, make) => {
  const dimensions = 8;
  const few = new Vectors(clusteredVectors(20, dimensions, 1), dimensions);

  it('finds every stored vector as its own nearest, with cosine 1', async () => {
    const index = await make(few);
    for (let passage = 0; passage < few.count; passage += 1) {
      const { ids, scores } = index.search(index.vector(passage), 1);
      expect([...ids]).toEqual([passage]);
      expect(scores[0]).toBeCloseTo(1, 5);
    }
  });

  it('gives all, best first, when asked for more than there are', async () => {
    const index = await make(few);
    const { ids, scores } = index.search(few.at(3), 1000);
    expect([...ids].sort((left, right) => left - right)).toEqual([...Array(20).keys()]);
    expect([...scores]).toEqual([...scores].sort((left, right) => right - left));
  });

  it('takes a query of any length as its direction', async () => {
    const index = await make(few);
    const once = index.search(few.at(5), 7);
    const longer = index.search(
      few.at(5).map((value) => 12 * value),
      7,
    );
    expect([...longer.ids]).toEqual([...once.ids]);
    longer.scores.forEach((score, at) => {
      expect(score).toBeCloseTo(once.scores[at] ?? 0, 5);
    });
  });

  it('gives nothing of nothing', async () => {
    const empty = await make(new Vectors(new Float32Array(0), dimensions));
    expect(empty.size).toBe(0);
    expect(empty.search(few.at(0), 5).ids).toHaveLength(0);
    expect((await make(few)).search(few.at(0), 0).ids).toHaveLength(0);
  });

  it('holds one vector, and vectors of length 0', async () => {
    const one = await make(new Vectors(few.at(0).slice(), dimensions));
    expect([...one.search(few.at(1), 3).ids]).toEqual([0]);
    const zeros = await make(new Vectors(new Float32Array(3 * dimensions), dimensions));
    const found = zeros.search(few.at(0), 2);
    expect(found.ids).toHaveLength(2);
    for (const score of found.scores) expect(score).toBe(0);
  });

  it('answers a query without direction, as of a question that the model knows nothing of', async () => {
    const index = await make(few);
    const { ids, scores } = index.search(new Float32Array(dimensions), 4);
    expect(ids).toHaveLength(4);
    for (const score of scores) expect(score).toBe(0);
  });

  it('orders equal vectors by number', async () => {
    const twin = few.at(0);
    const values = new Float32Array(10 * dimensions);
    for (let at = 0; at < 10; at += 1) values.set(twin, at * dimensions);
    const index = await make(new Vectors(values, dimensions));
    expect([...index.search(twin, 10).ids]).toEqual([...Array(10).keys()]);
  });

  it('gives views of the stored vectors', async () => {
    const index = await make(few);
    expect(index.dimensions).toBe(dimensions);
    expect([...index.vector(7)]).toEqual([...few.at(7)]);
  });
});

describe('HNSW beside the exact scan', () => {
  const dimensions = 64;

  async function recall(values: Float32Array, queries: readonly Float32Array[], k: number) {
    const vectors = new Vectors(values, dimensions);
    const exact = new ExactIndex(vectors);
    const graph = await HnswIndex.build(vectors);
    let found = 0;
    for (const query of queries) {
      const right = new Set(exact.search(query, k).ids);
      found += graph.search(query, k).ids.filter((id) => right.has(id)).length;
    }
    return found / (k * queries.length);
  }

  it('finds 99 % of the first 10 and 98 % of the first 100 among 3,000', async () => {
    const seed = 20181106;
    const values = clusteredVectors(3000, dimensions, seed);
    const random = seeded(seed + 1);
    const queries = Array.from({ length: 100 }, () => {
      const near = Math.floor(random() * 3000);
      const query = values.slice(near * dimensions, (near + 1) * dimensions);
      return unit(query.map((value) => value + 0.1 * (random() - 0.5)));
    });
    const [ten, hundred] = [await recall(values, queries, 10), await recall(values, queries, 100)];
    console.log(`seed ${seed}: recall@10 ${ten.toFixed(4)}, recall@100 ${hundred.toFixed(4)}`);
    expect(ten).toBeGreaterThanOrEqual(0.99);
    expect(hundred).toBeGreaterThanOrEqual(0.98);
  });

  it('reaches what stands beside many copies of one text', async () => {
    const values = clusteredVectors(1000, dimensions, 7);
    const copy = values.slice(0, dimensions);
    for (let at = 200; at < 800; at += 1) values.set(copy, at * dimensions);
    const queries = [0, 1, 50, 199, 900, 999].map((at) =>
      values.slice(at * dimensions, (at + 1) * dimensions),
    );
    const vectors = new Vectors(values, dimensions);
    const graph = await HnswIndex.build(vectors);
    for (const query of queries.slice(1)) {
      const exact = new ExactIndex(vectors).search(query, 1);
      expect([...graph.search(query, 1).ids]).toEqual([...exact.ids]);
    }
    expect(graph.search(copy, 1).scores[0]).toBeCloseTo(1, 5);
  });
});
