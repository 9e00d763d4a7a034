import { expect } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { BrueckeError } from '../../../src/domain/errors.ts';
import { contentOf } from './corpus.ts';

const versionIn = (text: string) =>
  new Set([...text.matchAll(/Fassung (\d+)/gu)].map(([, v]) => v));

/** All that is kept of each document is of one version, nothing is left over, and all can be read. */
export async function expectWhole(corpusDir: string): Promise<void> {
  const files = contentOf(corpusDir);
  const ids = new Set<string>();
  for (const name of Object.keys(files)) {
    expect(name).not.toMatch(/\.new-|journal/u);
    const id = /(?<id>bericht-\d+)/u.exec(name)?.groups?.['id'];
    if (id !== undefined) ids.add(id);
  }
  for (const id of ids) {
    const parts = Object.entries(files).filter(([name]) => name.includes(`${id}.`));
    const isText = Number(id.at(-1)) % 2 === 1;
    expect(parts.length, id).toBe(isText ? 3 : 4);
    const versions = new Set(parts.flatMap(([, text]) => [...versionIn(text)]));
    expect([...versions], id).toHaveLength(1);
  }
  await expectReadable(corpusDir);
}

/** Whatever moment it is, each document that is there can be read. */
export async function expectReadable(corpusDir: string): Promise<void> {
  try {
    const { problems } = await readCorpus(corpusDir);
    expect(problems).toEqual([]);
  } catch (error) {
    if (!(error instanceof BrueckeError) || error.code !== 'corpus-empty') throw error;
    expect(error.data['problems']).toBe(0);
  }
}
