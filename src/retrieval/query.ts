import type { Language } from '../domain/language.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { TokenTable } from '../embedding/token-table.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';

/** A question made ready for the two indexes and for late interaction. */
export interface Query {
  readonly text: string;
  readonly language: Language;
  /** Unit length, [dimensions] of the embedder. */
  readonly vector: Float32Array;
  /**
   * What candidates are found by: the same with each token weighed by its inverse document
   * frequency, where the embedder can say it. Unit length, [dimensions] of the embedder.
   */
  readonly sought: Float32Array;
  /** Distinct rows of the token table. [tokens] */
  readonly tokens: Uint32Array;
  /** How often each stands in the question. [tokens] */
  readonly counts: Float32Array;
  /** How much each counts in late interaction: length of its row × inverse document frequency. [tokens] */
  readonly weights: Float32Array;
}

/** How many passages what is known of the language counts for. */
const priorPassages = 500;

export async function prepareQuery(
  text: string,
  language: Language,
  snapshot: Snapshot,
  embedder: Embedder,
  table: TokenTable,
): Promise<Query> {
  const { rarities, ...words } = weighedTokens(text, snapshot, table);
  const { tokens, counts } = words;
  const vector = await embedder.embedQuery(text);
  const weighed = counts.map((count, at) => count * (rarities[at] ?? 0));
  const sought = tokens.length === 0 ? undefined : embedder.embedRows?.(tokens, weighed);
  return { text, language, vector, sought: sought ?? vector, ...words };
}

/**
 * The same question in other words, for what compares words. Its vectors stay: exchanged names move
 * them by next to nothing, and to scan by one vector is quicker than by several.
 */
export function inOtherWords(
  query: Query,
  text: string,
  snapshot: Snapshot,
  table: TokenTable,
): Query {
  const { rarities: _, ...words } = weighedTokens(text, snapshot, table);
  return { ...query, text, ...words };
}

function weighedTokens(text: string, snapshot: Snapshot, table: TokenTable) {
  const occurrences = new Map<number, number>();
  for (const token of table.encode(text)) {
    occurrences.set(token, (occurrences.get(token) ?? 0) + 1);
  }
  const tokens = Uint32Array.from(occurrences.keys());
  const counts = Float32Array.from(occurrences.values());
  const rarities = Float32Array.from(tokens, (token) =>
    inverseDocumentFrequency(snapshot, table, token),
  );
  const weights = rarities.map((rarity, at) => rarity * (table.lengths[tokens[at] ?? 0] ?? 0));
  return { tokens, counts, rarities, weights };
}

/**
 * ln(1 + (N - n + 0.5) / (n + 0.5)) as in BM25 (Robertson and Zaragoza 2009), of the corpus together
 * with `priorPassages` passages of the language at large: a small corpus cannot tell that 'who' is
 * common because it does not hold it.
 */
function inverseDocumentFrequency(snapshot: Snapshot, table: TokenTable, token: number): number {
  const { count, tokenCount } = snapshot.passages;
  const length = count === 0 ? 0 : tokenCount / count;
  const expected = 1 - Math.exp(-length * Math.exp(-(table.surprisal[token] ?? 0)));
  let frequency = priorPassages * expected;
  for (const partition of snapshot.partitions) frequency += partition.tokenFrequency[token] ?? 0;
  return Math.log(1 + (count + priorPassages - frequency + 0.5) / (frequency + 0.5));
}
