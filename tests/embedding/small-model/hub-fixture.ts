import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import {
  type EmbeddingOptions,
  type Embeddings,
  loadEmbeddings,
} from '../../../src/embedding/load.ts';
import { modelDir } from '../model.ts';
import { smallModel } from './files.ts';
import { Hub } from './hub.ts';

export const original = smallModel();

/** A hub of its own for each test, and an empty cache. */
export class HubFixture {
  hub = new Hub(original);
  cacheDir = '';
  private remoteHost = '';

  constructor() {
    beforeEach(async () => {
      this.hub = new Hub({ ...original });
      this.remoteHost = await this.hub.start();
      this.cacheDir = mkdtempSync(join(tmpdir(), 'bruecke-hub-'));
    });
    afterEach(async () => {
      await this.hub.stop();
      rmSync(this.cacheDir, { recursive: true });
    });
  }

  load(options: Partial<EmbeddingOptions> = {}): Promise<Embeddings> {
    const { cacheDir, remoteHost, hub } = this;
    const { model } = hub;
    return loadEmbeddings({ model, modelDir, cacheDir, remoteHost, pause: 1, ...options });
  }

  inCache(file: string): string {
    return join(this.cacheDir, this.hub.model, file);
  }

  /** What is left of downloads that came to nothing. */
  remains(): string[] {
    const names = readdirSync(this.cacheDir, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.part'));
  }
}
