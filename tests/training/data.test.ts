import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listDataFiles, readPairs } from '../../embeddings/training/data/files.ts';
import { namePairs } from '../../embeddings/training/data/names.ts';
import { BatchSampler, type PairTask } from '../../embeddings/training/data/pair-task.ts';
import { cutWindows } from '../../embeddings/training/data/windows.ts';
import { parseOptions, usage } from '../../embeddings/training/options.ts';
import { Random } from '../../embeddings/training/random.ts';

describe('training files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bruecke-data-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are known by their names, in one order', () => {
    for (const name of ['qa.laws.de.tsv.gz', 'pairs.news.de-en.tsv.gz', 'README.md', 'x.tsv.gz']) {
      writeFileSync(join(folder, name), gzipSync(''));
    }
    const files = listDataFiles(folder).map(({ kind, source, languages }) => ({
      kind,
      source,
      languages,
    }));
    expect(files).toEqual([
      { kind: 'pairs', source: 'news', languages: ['de', 'en'] },
      { kind: 'qa', source: 'laws', languages: ['de', 'de'] },
    ]);
  });

  it('give their filled pairs in order', () => {
    const name = 'pairs.news.de-en.tsv.gz';
    writeFileSync(
      join(folder, name),
      gzipSync('Haus\thouse\n\nBaum\t\n\ttree\nBrücke \t bridge\n'),
    );
    const [file] = listDataFiles(folder);
    expect(file && readPairs(file)).toEqual([
      ['Haus', 'house'],
      ['Brücke', 'bridge'],
    ]);
  });

  it('are asked for where there are none', () => {
    expect(() => listDataFiles(folder)).toThrow(folder);
  });
});

describe('names', () => {
  it('are taken out of glosses that explain them, or are no more than a name', () => {
    const pairs = [
      ['济南', 'Jinan, capital of Shandong province'],
      ['世宗', 'Sejong the Great (1397-1450), king of Joseon'],
      ['亚琛', 'Aachen'],
      ['人大', 'National People’s Congress'],
      ['房子', 'house'],
      ['他', 'He who is spoken of'],
    ] as const;
    expect(namePairs(pairs)).toEqual([
      ['济南', 'Jinan'],
      ['世宗', 'Sejong the Great'],
      ['亚琛', 'Aachen'],
      ['人大', 'National People’s Congress'],
    ]);
  });
});

describe('windows', () => {
  const lines = Array.from({ length: 8 }, (_, line) => [`a${line}`, `b${line}`] as const);

  it('ask with a line for the window around it, in the other language and in its own', () => {
    const { across, back, within } = cutWindows(lines, 3, 1);
    expect(across).toHaveLength(6);
    expect(across[0]).toEqual({ left: 'a1', right: 'b1\nb2\nb3', window: 1 });
    expect(back[5]).toEqual({ left: 'b6', right: 'a4\na5\na6', window: 4 });
    expect(within[2]).toEqual({ left: 'a2', right: 'a1\na3', window: 1 });
  });
});

describe('batches', () => {
  const rows = fc.array(fc.record({ left: fc.nat(20), group: fc.nat(9) }), {
    minLength: 2,
    maxLength: 60,
  });

  it('hold pairs of one task, no text and no group twice', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), (pairs, size) => {
        const task: PairTask = {
          name: 'task',
          weight: 1,
          left: Int32Array.from(pairs, ({ left }) => left),
          // Each its own, so that it tells which pair was drawn.
          right: Int32Array.from(pairs, (_, index) => index),
          groups: Int32Array.from(pairs, ({ group }) => group),
        };
        const batch = new BatchSampler([task], new Random(3)).draw(size);
        expect(batch.left.length).toBeGreaterThan(0);
        expect(batch.left.length).toBeLessThanOrEqual(size);
        expect(batch.right.map((index) => pairs[index]?.left)).toEqual(batch.left);
        expect(new Set(batch.left).size).toBe(batch.left.length);
        const groups = batch.right.map((index) => pairs[index]?.group);
        expect(new Set(groups).size).toBe(groups.length);
      }),
    );
  });

  it('come from tasks as often as their weights say', () => {
    const task = (name: string, weight: number): PairTask => ({
      name,
      weight,
      left: Int32Array.of(0, 1),
      right: Int32Array.of(2, 3),
      groups: Int32Array.of(2, 3),
    });
    const sampler = new BatchSampler([task('often', 3), task('seldom', 1)], new Random(5));
    let often = 0;
    for (let draw = 0; draw < 4000; draw += 1) if (sampler.draw(1).task === 'often') often += 1;
    expect(often / 4000).toBeCloseTo(0.75, 1);
  });
});

describe('the options', () => {
  it('have defaults, and name the flag that is wrong', () => {
    expect(parseOptions([]).steps).toBeGreaterThan(0);
    expect(parseOptions(['--refine-steps', '0']).refineSteps).toBe(0);
    expect(() => parseOptions(['--steps', 'many'])).toThrow('--steps');
    expect(() => parseOptions(['--colour', 'red'])).toThrow('--colour');
    expect(usage()).toContain('--dimensions');
  });
});
