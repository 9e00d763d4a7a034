import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';

const texts = [
  'Die Delegation aus Jinan besuchte Dresden.',
  'The delegation visited the university in November 2018.',
  '代表团访问了德累斯顿工业大学。',
  '代表團訪問了臺灣的大學。',
  'Kurz.',
  '',
  '😀 \u0000 \t',
  'Donaudampfschifffahrtsgesellschaft '.repeat(400),
];

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a?.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0) ?? Number.NaN;

const lengthOf = (vector: Float32Array): number => Math.hypot(...vector);

/** What every embedder must do, run by the test of each. */
export function embedderContract(name: string, make: () => Promise<Embedder>): void {
  describe(`${name} as an embedder`, () => {
    it('names itself, its dimensions and a fingerprint', async () => {
      const embedder = await make();
      expect(embedder.name).not.toBe('');
      expect(embedder.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(embedder.dimensions).toBeGreaterThan(0);
      expect(embedder.maximumTokens).toBeGreaterThan(0);
    });

    it('gives each text a vector of unit length, whatever the text', async () => {
      const embedder = await make();
      const vectors = await embedder.embedPassages(texts);
      expect(vectors).toHaveLength(texts.length);
      for (const vector of vectors) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(lengthOf(vector)).toBeCloseTo(1, 4);
      }
      expect(lengthOf(await embedder.embedQuery(''))).toBeCloseTo(1, 4);
    });

    it('gives no vectors for no texts', async () => {
      expect(await (await make()).embedPassages([])).toEqual([]);
    });

    it('gives the same vectors again', async () => {
      const embedder = await make();
      expect(await embedder.embedPassages(texts)).toEqual(await embedder.embedPassages(texts));
      expect(await embedder.embedQuery('Dresden')).toEqual(await embedder.embedQuery('Dresden'));
    });

    it('embeds a text in company as it does alone', async () => {
      const embedder = await make();
      const together = await embedder.embedPassages(texts);
      for (const [index, text] of texts.entries()) {
        const [alone] = await embedder.embedPassages([text]);
        expect(cosine(alone, together[index])).toBeCloseTo(1, 4);
      }
    });

    it('gives different texts different vectors, also where one has a word more', async () => {
      const embedder = await make();
      const some = ['代表团访问', '访问代表团了', 'Dresden', 'Dresden Jinan'];
      const vectors = await embedder.embedPassages(some);
      for (const [index, vector] of vectors.entries()) {
        for (const other of vectors.slice(index + 1))
          expect(cosine(vector, other)).toBeLessThan(0.999);
      }
    });

    it('cuts a text at the most tokens it takes, and not before', async () => {
      const embedder = await make();
      const { maximumTokens } = embedder;
      // A word of one token in every model here.
      const room = maximumTokens - embedder.countTokens('Dresden');
      const text = `Dresden${' Dresden'.repeat(room)}`;
      expect(embedder.countTokens(text)).toBe(maximumTokens);
      const vectorOf = async (passage: string) => (await embedder.embedPassages([passage]))[0];
      const full = await vectorOf(text);
      expect(await vectorOf(`${text} Jinan`)).toEqual(full);
      expect(await vectorOf(`${text} ${'Jinan Delegation '.repeat(500)}`)).toEqual(full);
      expect(await vectorOf(text.replace(/Dresden$/, 'Jinan'))).not.toEqual(full);
    });

    it('counts more tokens for more text, and at least the special ones', async () => {
      const embedder = await make();
      const empty = embedder.countTokens('');
      const one = embedder.countTokens('Dresden Jinan');
      expect(empty).toBeGreaterThanOrEqual(0);
      expect(one).toBeGreaterThan(empty);
      expect(embedder.countTokens('Dresden and Jinan and Dresden')).toBeGreaterThan(one);
    });
  });
}
