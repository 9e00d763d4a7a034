import { describe, expect, it } from 'vitest';
import type { FormatReader, Reading } from '../../src/corpus/formats/reader.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { seededRandom } from '../support/random.ts';

/** What every reader of a format must do, in the thread of the program or apart. */
export function formatReaderContract(
  name: string,
  reader: FormatReader,
  samples: ReadonlyMap<string, Uint8Array>,
): void {
  describe(`${name} reads ${reader.format}`, () => {
    const attempt = async (bytes: Uint8Array, file: string): Promise<Reading | undefined> => {
      try {
        return await reader.read(bytes, file);
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        if (!(error instanceof BrueckeError)) throw error;
        expect(error.data['file']).toBe(file);
        return undefined;
      }
    };

    it('has endings in lower case, with the full stop', () => {
      expect(reader.endings.length).toBeGreaterThan(0);
      for (const ending of reader.endings) expect(ending).toMatch(/^\.[a-z\d]+$/u);
    });

    it.each([...samples.keys()])('%s: pieces of one clean line each', async (file) => {
      const { pieces } = await reader.read(samples.get(file) ?? new Uint8Array(), file);
      expect(pieces.length).toBeGreaterThan(1);
      assertSound(pieces);
    });

    it.each([...samples.keys()])(
      '%s: the same each time, and leaves the bytes alone',
      async (file) => {
        const bytes = samples.get(file) ?? new Uint8Array();
        const before = Uint8Array.from(bytes);
        const first = await reader.read(bytes, file);
        expect(await reader.read(bytes, file)).toEqual(first);
        expect(Buffer.compare(bytes, before)).toBe(0);
      },
    );

    it('gives a reading or an error with the name of the file for whatever it gets', async () => {
      const random = seededRandom(7);
      const noise = Uint8Array.from({ length: 2000 }, () => Math.floor(random() * 256));
      const [sample = new Uint8Array()] = samples.values();
      const parts = [0.01, 0.3, 0.9, 0.999].map((share) =>
        sample.subarray(0, Math.floor(sample.length * share)),
      );
      for (const bytes of [new Uint8Array(), noise, new Uint8Array(500), ...parts]) {
        assertSound((await attempt(bytes, 'odd'))?.pieces ?? []);
      }
    });
  });
}

export function assertSound(pieces: Reading['pieces']): void {
  for (const { kind, text, level, pages = [] } of pieces) {
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/[\r\n\t\u0000-\u0008\u0080-\u009f\u202e\ufeff]| {2}/u);
    if (kind === 'heading') expect(level).toBeGreaterThanOrEqual(1);
    for (const [index, page] of pages.entries()) {
      const before = pages[index - 1];
      expect(page.page).toBeGreaterThan(before?.page ?? 0);
      expect(page.start).toBeGreaterThanOrEqual(before?.start ?? 0);
      expect(page.start).toBeLessThanOrEqual(text.length);
    }
  }
}
