import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { BytesOnDisk } from '../../src/index/segment/bytes-on-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'bruecke-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('bytes that stay on the disk', () => {
  const content = Uint8Array.from({ length: 5000 }, (_, at) => (at * 31) & 255);

  it('are those of the file, also when it has lost its name', () => {
    const file = join(folder, 'named');
    writeFileSync(file, content);
    const bytes = new BytesOnDisk(file, 64, 4000);
    rmSync(file);
    expect(bytes.length).toBe(4000);
    const within = content.subarray(64, 4064);
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect([...bytes.subarray(from, to)]).toEqual([...within.subarray(from, to)]);
      }),
      { numRuns: 50 },
    );
  });

  it('say so when the file has become shorter', () => {
    const file = join(folder, 'shorter');
    writeFileSync(file, content);
    const bytes = new BytesOnDisk(file, 0, 5000);
    truncateSync(file, 100);
    expect(() => bytes.subarray(0, 5000)).toThrow(RangeError);
  });
});
