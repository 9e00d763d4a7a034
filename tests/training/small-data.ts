import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A made-up language pair: each word of the one has one word of the other. */
const words = [
  ['haus', 'house', '房子'],
  ['stadt', 'city', '城市'],
  ['fluss', 'river', '河流'],
  ['brücke', 'bridge', '桥梁'],
  ['reise', 'journey', '旅行'],
  ['gast', 'guest', '客人'],
  ['besuch', 'visit', '访问'],
  ['schule', 'school', '学校'],
  ['markt', 'market', '市场'],
  ['vertrag', 'contract', '合同'],
  ['brief', 'letter', '信件'],
  ['jahr', 'year', '年份'],
] as const;

const languages = ['de', 'en', 'zh'] as const;

/** Sentence `number` in three languages: the same four words. */
export function sentence(number: number): [german: string, english: string, chinese: string] {
  const chosen = [1, 3, 5, 7].map(
    (step) => words[(number * step + step) % words.length] ?? words[0],
  );
  return [
    chosen.map(([german]) => german).join(' '),
    chosen.map(([, english]) => english).join(' '),
    chosen.map(([, , chinese]) => chinese).join(''),
  ];
}

/** Writes a folder of training data in the form of the real one, but tiny. */
export function writeSmallData(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, rows: readonly (readonly [string, string])[]): void => {
    const text = rows.map((row) => `${row.join('\t')}\n`).join('');
    writeFileSync(join(folder, name), gzipSync(text));
  };
  const numbers = Array.from({ length: 120 }, (_, number) => number);
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [2, 1],
  ] as const) {
    const name = `${languages[a]}-${languages[b]}.tsv.gz`;
    write(
      `pairs.ntrex128.${name}`,
      numbers.map((number) => [sentence(number)[a], sentence(number)[b]]),
    );
    write(
      `dict.iso-codes.${name}`,
      words.map((word) => [word[a], word[b]]),
    );
  }
  write(
    'qa.gesetze.de.tsv.gz',
    numbers.map((number) => [sentence(number)[0], sentence(number + 1)[0]]),
  );
}
