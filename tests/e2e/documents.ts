import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answerer } from '../../src/answer/answerer.ts';
import { openAnswerer } from '../../src/answer/open.ts';

const folders: string[] = [];

/** A folder of documents and their index, opened with the model of the repository. */
export class Documents {
  readonly #corpus: string;
  readonly #index: string;

  /** Absent: the documents of the repository. */
  constructor(files?: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), 'bruecke-e2e-'));
    folders.push(folder);
    this.#corpus = files === undefined ? 'corpus' : join(folder, 'corpus');
    this.#index = join(folder, 'index');
    if (files !== undefined) this.write(files);
  }

  /** Takes the place of all documents; they are read at the next `open`. */
  write(files: Readonly<Record<string, string>>): void {
    rmSync(this.#corpus, { recursive: true, force: true });
    mkdirSync(this.#corpus, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.#corpus, name), text);
  }

  open(): Promise<Answerer> {
    return openAnswerer({
      corpusDir: this.#corpus,
      indexDir: this.#index,
      modelDir: 'embeddings/model',
      cacheDir: join(this.#index, '..', 'cache'),
      passages: 3,
      maximumQuestionLength: 2000,
    });
  }
}

export function removeDocuments(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}
