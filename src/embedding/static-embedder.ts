import type { Embedder } from './embedder.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { StaticTokenTable } from './static-token-table.ts';

/**
 * The embedded model. Its network is a look-up in the token table and a mean, which the program
 * holds for late interaction anyway: transformers.js would hold the same rows once more, run the
 * same sum through a session of onnxruntime, and give the same vector (`tests/embedding`).
 */
export class StaticEmbedder implements Embedder {
  readonly name: string;
  readonly fingerprint: string;
  readonly dimensions: number;
  readonly maximumTokens: number;
  private readonly table: StaticTokenTable;

  constructor(name: string, table: StaticTokenTable) {
    this.name = name;
    this.table = table;
    this.dimensions = table.dimensions;
    this.maximumTokens = table.tokenizer.maximumTokens;
    this.fingerprint = fingerprintOf([name, table.fingerprint, String(this.maximumTokens)]);
  }

  countTokens(text: string): number {
    return this.table.tokenIds(text).length;
  }

  embedQuery(text: string): Promise<Float32Array> {
    return Promise.resolve(this.table.embed(text));
  }

  embedRows(rows: Uint32Array, counts: Float32Array): Float32Array {
    return this.table.embedRows(rows, counts);
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return Promise.resolve(texts.map((text) => this.table.embed(text)));
  }
}
