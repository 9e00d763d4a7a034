import { readFileSync } from 'node:fs';

/** Family names that are read otherwise than the same character in a word. */
const surnames: ReadonlyMap<string, string> = new Map(
  '曾zeng 单shan 查zha 解xie 仇qiu 盖ge 区ou 缪miao 朴piao 薄bo'
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

let readings: ReadonlyMap<string, string> | undefined;

/** Reads `syllable characters` line by line; `#` begins a comment. */
function readingOf(character: string): string {
  readings ??= new Map(
    readFileSync(new URL('pinyin.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => {
        const [syllable = '', characters = ''] = line.split(' ');
        return [...characters].map((each) => [each, syllable] as const);
      }),
  );
  return readings.get(character) ?? '';
}

/**
 * A word in Pinyin without tones, as a name is written: 泰州 is 'Taizhou'; empty where a character
 * has no reading.
 */
export function inPinyin(word: string): string {
  const syllables = [...word].map(readingOf);
  if (syllables.includes('')) return '';
  return capitalised(syllables.join(''));
}

/** A family name in Pinyin: 曾 is 'Zeng', though 曾经 is 'cengjing'. */
export function surnameInPinyin(character: string): string {
  const reading = surnames.get(character);
  return reading === undefined ? inPinyin(character) : capitalised(reading);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
