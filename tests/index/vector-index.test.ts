import { describe, expect, it } from 'vitest';
import { CodeMemory } from '../../src/index/scan/code-memory.ts';
import { emptyCodes, encodeVector } from '../../src/index/scan/codes.ts';
import { QuantisedIndex, type ScanOptions } from '../../src/index/scan/quantised-index.ts';
import type { VectorIndex } from '../../src/index/vector-index.ts';
import { unit } from '../../src/index/vectors.ts';
import { ExactIndex } from '../support/exact-index.ts';
import { Vectors } from '../support/vectors.ts';
import { clusteredVectors, seeded } from './vector-data.ts';
import { codesIn, indexIn } from './vector-index.ts';

/** The scan over vectors in so many segments. */
async function scanOf(
  vectors: Vectors,
  segments: number,
  options: ScanOptions = {},
  isSimdWanted = true,
): Promise<QuantisedIndex> {
  return indexIn(await CodeMemory.create(isSimdWanted), vectors, segments, options);
}

const twoStages: ScanOptions = { exactUpTo: 0, leastScored: 5 };

const implementations: readonly [string, (vectors: Vectors) => Promise<VectorIndex>][] = [
  ['exact scan', async (vectors) => new ExactIndex(vectors)],
  ['quantised scan', (vectors) => scanOf(vectors, 1)],
  ['quantised scan of three segments', (vectors) => scanOf(vectors, 3)],
  ['quantised scan without SIMD', (vectors) => scanOf(vectors, 2, {}, false)],
  ['quantised scan in two stages', (vectors) => scanOf(vectors, 2, twoStages)],
  ['quantised scan in two stages, without SIMD', (vectors) => scanOf(vectors, 2, twoStages, false)],
];

describe.each(implementations)('%s', (_, make) => {
  const dimensions = 8;
  const few = new Vectors(clusteredVectors(20, dimensions, 1), dimensions);

  it('finds every stored vector as its own nearest, with cosine 1', async () => {
    const index = await make(few);
    for (let passage = 0; passage < few.count; passage += 1) {
      const { ids, scores } = index.search(index.vector(passage), 1);
      expect([...ids]).toEqual([passage]);
      expect(scores[0]).toBeCloseTo(1, 2);
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

  it('gives the stored vectors, and cosines with any of them', async () => {
    const index = await make(few);
    expect(index.dimensions).toBe(dimensions);
    const vector = index.vector(7);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    vector.forEach((value, d) => {
      expect(value).toBeCloseTo(few.at(7)[d] ?? 0, 2);
    });
    const wanted = [7, 0, 19];
    const { ids, scores } = index.search(few.at(3), 20);
    index.similarities(few.at(3), wanted).forEach((score, at) => {
      expect(score).toBe(Math.fround(scores[ids.indexOf(wanted[at] ?? -1)] ?? 0));
    });
  });
});

describe('the scan beside the exact one', () => {
  const dimensions = 128;
  const seed = 20181106;
  const count = 12_000;
  const values = clusteredVectors(count, dimensions, seed);
  const vectors = new Vectors(values, dimensions);
  const random = seeded(seed + 1);
  const queries = Array.from({ length: 100 }, () => {
    const near = Math.floor(random() * count);
    const query = vectors.at(near).map((value) => value + 0.1 * (random() - 0.5));
    return unit(query);
  });

  async function recall(index: Pick<VectorIndex, 'search'>, k: number): Promise<number> {
    const exact = new ExactIndex(vectors);
    let found = 0;
    for (const query of queries) {
      const right = new Set(exact.search(query, k).ids);
      found += index.search(query, k).ids.filter((id) => right.has(id)).length;
    }
    return found / (k * queries.length);
  }

  it('finds 98 % of the first 10 and of the first 100', async () => {
    const scan = await scanOf(vectors, 4, { exactUpTo: 0, leastScored: 0 });
    const [ten, hundred] = [await recall(scan, 10), await recall(scan, 100)];
    console.log(`seed ${seed}: recall@10 ${ten.toFixed(4)}, recall@100 ${hundred.toFixed(4)}`);
    expect(ten).toBeGreaterThanOrEqual(0.98);
    expect(hundred).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the same however the passages are spread over segments, with SIMD and without', async () => {
    const one = await scanOf(vectors, 1);
    for (const other of [await scanOf(vectors, 7), await scanOf(vectors, 3, {}, false)]) {
      for (const query of queries.slice(0, 10)) {
        expect(other.search(query, 50)).toEqual(one.search(query, 50));
      }
    }
  });

  it('reaches what stands beside many copies of one text', async () => {
    const crowded = values.slice();
    const copy = values.slice(0, dimensions);
    for (let at = 2000; at < 8000; at += 1) crowded.set(copy, at * dimensions);
    const among = new Vectors(crowded, dimensions);
    const scan = await scanOf(among, 3, twoStages);
    for (const at of [1, 50, 1999, 9000, count - 1]) {
      const exact = new ExactIndex(among).search(among.at(at), 1);
      expect([...scan.search(among.at(at), 1).ids]).toEqual([...exact.ids]);
    }
    expect(scan.search(copy, 1).scores[0]).toBeCloseTo(1, 2);
  });
});

describe('the memory of codes', () => {
  it('takes no more room for what follows than for what was', async () => {
    const memory = await CodeMemory.create();
    const before = memory.scratch(4_000_000);
    const size = memory.buffer.byteLength;
    expect(memory.scratch(1000)).toEqual(before);
    const owner = {};
    const regions = [1, 100, 64].map((bytes) => memory.allocate(bytes, owner));
    for (const [at, region] of regions.entries()) {
      expect(region.at % 64).toBe(0);
      const next = regions[at + 1];
      if (next !== undefined) expect(next.at).toBeGreaterThanOrEqual(region.at + region.bytes);
    }
    expect(memory.buffer.byteLength).toBe(size);
  });

  it('keeps what is in it when it grows', async () => {
    const vectors = new Vectors(clusteredVectors(50, 32, 3), 32);
    const memory = await CodeMemory.create();
    const codes = emptyCodes(50, 32);
    for (let at = 0; at < 50; at += 1) encodeVector(vectors.at(at), codes, at);
    const segment = codesIn(memory, codes);
    const index = new QuantisedIndex([segment], 32, memory);
    const found = index.search(vectors.at(9), 5);
    memory.allocate(5_000_000, segment);
    expect(index.search(vectors.at(9), 5)).toEqual(found);
    expect([...segment.levels]).toEqual([...codes.levels]);
  });
});
