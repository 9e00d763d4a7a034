import { listDataFiles, readPairs } from '../../embeddings/training/data/files.ts';
import { Random } from '../../embeddings/training/random.ts';
import { textHash } from '../../src/corpus/visits/learned/hash.ts';
import { wordsOf } from '../../src/corpus/visits/learned/tokens.ts';
import { clusterCount } from '../../src/corpus/visits/learned/word-clusters.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';

/** Of each language, the words of the training texts with the group each belongs to. */
export type WordGroups = ReadonlyMap<
  Language,
  { readonly words: Uint32Array; readonly clusters: Uint8Array }
>;

const mostWords = 40_000;
const leastSeen = 4;
/** Lines of each file: one large file would drown the others. */
const mostLines = 20_000;
const rounds = 8;

/** Groups the words of three languages by what they mean: k-means of the embedded model's vectors. */
export async function groupWords(
  folder: string,
  embedder: Embedder,
  seed: number,
): Promise<WordGroups> {
  const counts = countWords(folder);
  const words = languages.map((language) => frequentWords(counts.get(language) ?? new Map()));
  const vectors = await embedder.embedPassages(words.flat());
  const clusters = clusterVectors(vectors, embedder.dimensions, new Random(seed));
  let from = 0;
  return new Map(
    languages.map((language, at) => {
      const own = words[at] ?? [];
      const groups = clusters.subarray(from, from + own.length);
      from += own.length;
      return [language, byHash(own, groups)];
    }),
  );
}

function countWords(folder: string): ReadonlyMap<Language, Map<string, number>> {
  const counts = new Map(languages.map((language) => [language, new Map<string, number>()]));
  for (const file of listDataFiles(folder).filter(({ kind }) => kind !== 'dict')) {
    for (const pair of readPairs(file).slice(0, mostLines)) {
      file.languages.forEach((name, side) => {
        const language = languages.find((each) => each === name);
        const own = language && counts.get(language);
        const text = pair[side] ?? '';
        if (language === undefined || own === undefined) return;
        for (const { start, end } of wordsOf(text, language)) {
          const word = text.slice(start, end).toLowerCase();
          if (/\p{L}/u.test(word)) own.set(word, (own.get(word) ?? 0) + 1);
        }
      });
    }
  }
  return counts;
}

function frequentWords(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([, count]) => count >= leastSeen)
    .sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** Groups by the cosine; each vector has length 1. */
function clusterVectors(
  vectors: readonly Float32Array[],
  dimensions: number,
  random: Random,
): Uint8Array {
  let centres = Array.from(
    { length: clusterCount },
    () => vectors[random.below(vectors.length)] ?? new Float32Array(dimensions),
  );
  const clusters = new Uint8Array(vectors.length);
  for (let round = 0; round < rounds; round += 1) {
    const sums = centres.map(() => new Float32Array(dimensions));
    vectors.forEach((vector, at) => {
      const nearest = nearestOf(vector, centres);
      clusters[at] = nearest;
      const sum = sums[nearest];
      vector.forEach((value, dimension) => {
        if (sum !== undefined) sum[dimension] = (sum[dimension] ?? 0) + value;
      });
    });
    centres = sums.map((sum, at) => {
      const length = Math.hypot(...sum);
      return length > 0 ? sum.map((value) => value / length) : (centres[at] ?? sum);
    });
  }
  return clusters;
}

function nearestOf(vector: Float32Array, centres: readonly Float32Array[]): number {
  let nearest = 0;
  let best = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, at) => {
    let dot = 0;
    for (let dimension = 0; dimension < vector.length; dimension += 1) {
      dot += (vector[dimension] ?? 0) * (centre[dimension] ?? 0);
    }
    if (dot > best) {
      best = dot;
      nearest = at;
    }
  });
  return nearest;
}

/** In the order of the hashes; of two words with one hash the more frequent. */
function byHash(
  words: readonly string[],
  groups: Uint8Array,
): { readonly words: Uint32Array; readonly clusters: Uint8Array } {
  const known = new Map<number, number>();
  words.forEach((word, at) => {
    const hash = textHash(word);
    if (!known.has(hash)) known.set(hash, groups[at] ?? 0);
  });
  const sorted = [...known].sort(([a], [b]) => a - b);
  return {
    words: Uint32Array.from(sorted, ([hash]) => hash),
    clusters: Uint8Array.from(sorted, ([, group]) => group),
  };
}
