/**
 * Makes `words.txt`, the words that German compounds are taken apart into, from a folder of
 * training data: `node --import tsx src/index/terms/german-words/make.ts <folder>`.
 *
 * A word is kept when a dictionary names it as a noun or an adjective and running text uses it, or
 * when running text uses it often as a noun. Words are lower case with umlauts folded, each with
 * its count; technical documentation counts a tenth. The sources are those of the embedded model,
 * named in its MODEL_CARD.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldGerman } from '../fold.ts';

const shortest = 3;
const longest = 14;
const leastCount = 1.5;
const leastCountOutsideDictionary = 20;

/** Which columns of a file are German. */
function germanColumns(file: string): number[] {
  const pair = /^(?:pairs|qa)\..*\.([a-z]{2})(?:-([a-z]{2}))?\.tsv\.gz$/u.exec(file);
  if (pair === null) return [];
  if (pair[2] === undefined) return pair[1] === 'de' ? [0, 1] : [];
  return [pair[1], pair[2]].flatMap((language, column) => (language === 'de' ? [column] : []));
}

function linesOf(folder: string, file: string): string[] {
  return gunzipSync(readFileSync(path.join(folder, file)))
    .toString('utf8')
    .split('\n');
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: make.ts <folder of training data>');

const counts = new Map<string, number>();
const capitalised = new Map<string, number>();
for (const file of readdirSync(folder).toSorted()) {
  const columns = germanColumns(file);
  if (columns.length === 0) continue;
  const weight = /workfront|msdocs/u.test(file) ? 0.1 : 1;
  for (const line of linesOf(folder, file)) {
    const cells = line.split('\t');
    for (const column of columns) {
      for (const match of (cells[column] ?? '').matchAll(/(?<=\p{Ll},? )\p{L}{3,}/gu)) {
        const word = foldGerman(match[0].toLowerCase());
        counts.set(word, (counts.get(word) ?? 0) + weight);
        if (/^\p{Lu}\p{Ll}/u.test(match[0])) {
          capitalised.set(word, (capitalised.get(word) ?? 0) + weight);
        }
      }
    }
  }
}

const dictionary = new Set<string>();
for (const file of readdirSync(folder).toSorted()) {
  if (!/^dict\.enwiktionary.*\.de-/u.test(file)) continue;
  for (const line of linesOf(folder, file)) {
    const [headword = ''] = line.split('\t');
    if (/^\p{Lu}\p{Ll}{2,}$/u.test(headword)) dictionary.add(foldGerman(headword.toLowerCase()));
  }
}

const kept = [...counts]
  .filter(([word, count]) => {
    if (word.length < shortest || word.length > longest) return false;
    const noun = (capitalised.get(word) ?? 0) > count / 2;
    if (dictionary.has(word)) return noun && count >= leastCount;
    return noun && count >= leastCountOutsideDictionary;
  })
  .map(([word, count]) => `${word} ${Math.round(count)}`)
  .toSorted();
writeFileSync(new URL('words.txt', import.meta.url), `${kept.join('\n')}\n`);
process.stdout.write(`${kept.length} words\n`);
