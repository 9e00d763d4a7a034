import { describe, expect, it } from 'vitest';
import { chart } from './chart.ts';
import { type Figures, lineOf } from './figures.ts';

const figures = (size: number, p50: number): Figures => ({
  peer: 'bruecke',
  size,
  build: { seconds: size / 1000, worked: size / 1000, peak: 1 },
  diskBytes: 2048 * size,
  ask: {
    opened: { seconds: 1, worked: 1 },
    bytes: 1024 * size,
    p50,
    p99: 2 * p50,
    recall: 0.991,
    shared: 0.99,
  },
});

describe('the chart of the bench', () => {
  it('draws a point for each figure, and leaves out what is missing', () => {
    const failed: Figures = { peer: 'orama', size: 1000, failure: 'build: not done in 1 s' };
    const svg = chart([figures(1000, 1), figures(10_000, 2), failed]);
    expect(svg.match(/<circle [^>]*r="3"/gu)).toHaveLength(2 * 4);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  it('is drawn of nothing', () => {
    expect(chart([])).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it('is as far from ten to a hundred as from one to ten', () => {
    const svg = chart([figures(1000, 1), figures(10_000, 10), figures(100_000, 100)]);
    const [points = ''] = /(?<=polyline points=")[^"]+/u.exec(svg) ?? [];
    const [first, second, third] = points.split(' ').map((point) => point.split(',').map(Number));
    for (const axis of [0, 1]) {
      const before = (second?.[axis] ?? 0) - (first?.[axis] ?? 0);
      expect((third?.[axis] ?? 0) - (second?.[axis] ?? 0)).toBeCloseTo(before, 0);
    }
  });
});

describe('a line of the table', () => {
  it('gives bytes for each passage, and says why something is missing', () => {
    const line = lineOf('Brücke', figures(1000, 1.5));
    for (const cell of ['1,000', '2.00 KiB', '1.00 KiB', '1.50 ms', '3.00 ms', '99.1 %'])
      expect(line).toContain(cell);
    expect(lineOf('Orama', { peer: 'orama', size: 10, failure: 'build: beyond 1 MiB' })).toMatch(
      /–.*build: beyond 1 MiB$/u,
    );
  });
});
