import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type Language, languages } from '../../src/domain/language.ts';
import { seededRandom } from '../support/random.ts';

/** Characters that a passage has at least: a Chinese one says as much in a third of them. */
const leastLength: Readonly<Record<Language, number>> = { de: 150, en: 150, zh: 50 };

/** Sentences of parallel texts that make a passage together. */
const window = 5;

/**
 * Passages of other subjects in equal parts of the three languages, out of `qa.*` and `pairs.*` of
 * the training data: passages as they are first, then sentences that follow each other.
 */
export async function readPool(
  folder: string,
  count: number,
  seed: number,
): Promise<ReadonlyMap<Language, readonly string[]>> {
  const names = (await readdir(folder)).sort();
  const random = seededRandom(seed);
  const whole = new Map(languages.map((language) => [language, new Set<string>()]));
  const joined = new Map(languages.map((language) => [language, new Set<string>()]));
  for (const name of names) {
    const [kind, , pair = ''] = name.split('.');
    const sides = pair.split('-').filter(isLanguage);
    if (kind === 'qa') await readPassages(join(folder, name), sides.at(-1), whole);
    if (kind === 'pairs') await readWindows(join(folder, name), sides, joined);
  }
  return new Map(
    languages.map((language) => {
      const passages = shuffled([...(whole.get(language) ?? [])], random);
      const windows = shuffled([...(joined.get(language) ?? [])], random);
      return [language, [...passages, ...windows].slice(0, Math.ceil(count / languages.length))];
    }),
  );
}

type Found = ReadonlyMap<Language, Set<string>>;

async function readPassages(file: string, language: Language | undefined, found: Found) {
  if (language === undefined) return;
  for await (const [, passage = ''] of rowsOf(file)) {
    if (passage.length >= leastLength[language]) found.get(language)?.add(passage);
  }
}

async function readWindows(file: string, sides: readonly Language[], found: Found) {
  const open: string[][] = sides.map(() => []);
  for await (const row of rowsOf(file)) {
    for (const [side, language] of sides.entries()) {
      const sentences = open[side] ?? [];
      if (sentences.push(row[side] ?? '') < window) continue;
      const text = sentences.splice(0).join(language === 'zh' ? '' : ' ');
      if (text.length >= leastLength[language]) found.get(language)?.add(text);
    }
  }
}

function rowsOf(file: string): AsyncIterable<readonly string[]> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  return (async function* () {
    for await (const line of lines) yield line.split('\t');
  })();
}

function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** Fisher and Yates. */
function shuffled<Item>(items: Item[], random: () => number): Item[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const item = items[at] as Item;
    items[at] = items[other] as Item;
    items[other] = item;
  }
  return items;
}
