import { HashIndex } from './hash-index.ts';

/** The number of groups; one more stands for words that belong to none. */
export const clusterCount = 255;
const noCluster = clusterCount;

/**
 * Groups of words that mean something alike: what was learned of 'Wasserstoff' helps with
 * 'Brennstoffzelle' (Miller, Guinness, Zamanian 2004).
 */
export class WordClusters {
  readonly #words: HashIndex;
  readonly #clusters: Uint8Array;

  /**
   * @param words `textHash` of words in small letters
   * @param clusters of each word its group, [0, clusterCount)
   */
  constructor(words: Uint32Array, clusters: Uint8Array) {
    this.#words = new HashIndex(words);
    this.#clusters = clusters;
  }

  /** @returns [0, clusterCount]; the last: none */
  of(word: number): number {
    return this.#clusters[this.#words.placeOf(word)] ?? noCluster;
  }
}
