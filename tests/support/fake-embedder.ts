import { createHash } from 'node:crypto';
import type { Embedder } from '../../src/embedding/embedder.ts';

export interface FakeEmbedderOptions {
  readonly dimensions?: number;
  readonly name?: string;
  readonly fingerprint?: string;
}

/**
 * An embedder for tests of what stands on one: the sum of a vector a word, each made from the
 * word's SHA-256, so that texts that share words are near each other. Quick, and always the same.
 */
export function fakeEmbedder(options: FakeEmbedderOptions = {}): Embedder {
  const { dimensions = 32, name = 'fake', fingerprint = 'f'.repeat(64) } = options;
  const embed = (text: string) => unitSum(wordsOf(text), dimensions);
  return {
    name,
    fingerprint,
    dimensions,
    maximumTokens: 256,
    countTokens: (text) => wordsOf(text).length + 1,
    embedPassages: async (texts) => texts.map(embed),
    embedQuery: async (text) => embed(text),
  };
}

/** Words in any script; of Chinese, single characters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A vector with components in [-1, 1] that hangs on the word alone. */
export function wordVector(word: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (let at = 0; at < dimensions; at += 16) {
    const bytes = createHash('sha256').update(`${word} ${at}`).digest();
    for (let next = at; next < Math.min(at + 16, dimensions); next += 1) {
      vector[next] = bytes.readInt16LE(2 * (next - at)) / 32768;
    }
  }
  return vector;
}

function unitSum(words: readonly string[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const word of words) {
    wordVector(word, dimensions).forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((value) => value / length);
}
