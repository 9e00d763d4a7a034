import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { listDataFiles, readPairs } from '../embeddings/training/data/files.ts';
import { germanFirstNames } from '../src/corpus/visits/rules/de-first-names.ts';
import { readReports } from '../tests/eval/visits/reports.ts';

/** What a name may be beside a place. */
export interface CommonWords {
  /** German nouns, as they are written. */
  readonly nouns: ReadonlySet<string>;
  /** Words that German and English texts write with a small letter. */
  readonly words: ReadonlySet<string>;
  /** Family names and first names. */
  readonly names: ReadonlySet<string>;
}

/** Family names among the names of towns that no list above has. */
const familyNames =
  `Achern Altena Auerbach Bornheim Brühl Burgdorf Büren Elsdorf Geldern Griesheim Haren Heinsberg
  Hemer Herten Kempen Melle Menden Neubrück Oberkirch Opladen Plettenberg Rheinberg Rietberg Stolberg Waldkirch
  Wangen Warburg Wedel Werne Winsen`.split(/\s+/u);
const germanWords = new URL('../src/index/terms/german-words/words.txt', import.meta.url);

/** Counts in the texts and dictionaries of a folder of training data. */
export async function commonWords(folder: string): Promise<CommonWords> {
  const nouns = new Set<string>();
  const words = new Set<string>();
  const names = new Set<string>([...germanFirstNames, ...familyNames]);
  for (const line of readFileSync(germanWords, 'utf8').split('\n')) {
    const [word = ''] = line.split(' ');
    nouns.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  for (const file of listDataFiles(folder)) {
    if (file.kind === 'dict') continue;
    for (const pair of readPairs(file)) {
      file.languages.forEach((language, side) => {
        const text = pair[side] ?? '';
        if (language !== 'zh') takeWords(text, words, names);
        if (language === 'de') takeNouns(text, nouns);
      });
    }
  }
  for (const name of ['enwiktionary', 'enwiktionary-sense']) {
    const lines = gunzipSync(readFileSync(`${folder}/dict.${name}.de-en.tsv.gz`)).toString();
    for (const line of lines.split('\n')) {
      const [head = '', gloss = ''] = line.split('\t');
      if (/surname|given name/u.test(gloss)) names.add(head);
      else if (!/^\p{Lu}/u.test(gloss) && /^\p{Lu}\p{Ll}+$/u.test(head)) nouns.add(head);
    }
  }
  for (const { visits } of await readReports('development')) {
    for (const { name } of visits.flatMap(({ people }) => people)) {
      for (const part of name.flatMap((each) => each.split(' '))) names.add(part);
    }
  }
  return { nouns, words, names };
}

/** What stands after an article, as a town hardly does. */
function takeNouns(text: string, nouns: Set<string>): void {
  for (const [, noun = ''] of text.matchAll(
    /(?<!\p{L})(?:[Dd](?:ie|er|en|as|em)|[Ee]ine[rnms]?|[Kk]eine[rnms]?|höhere|neue|alle) (\p{Lu}\p{Ll}+)(?![\p{L}-])/gu,
  )) {
    nouns.add(noun);
  }
}

function takeWords(text: string, words: Set<string>, names: Set<string>): void {
  for (const [word] of text.matchAll(/(?<![\p{L}-])\p{Ll}{3,}(?![\p{L}-])/gu)) words.add(word);
  for (const [, first = '', last = ''] of text.matchAll(
    /(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{2,})/gu,
  )) {
    if (germanFirstNames.has(first)) names.add(last);
  }
}
