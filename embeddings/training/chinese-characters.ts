/**
 * Writes `src/domain/chinese-characters.ts`: Traditional characters (also as Taiwan and Hong Kong
 * write them) with their Simplified form, from the tables of OpenCC.
 *
 * Run: node --import tsx embeddings/training/chinese-characters.ts
 */
import { writeFileSync } from 'node:fs';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import toSimplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** Characters that Simplified text uses too, in words of their own: 乾隆, 著名. */
const ambiguous = new Set(['乾', '著']);

function readTable(dictionary: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const entry of dictionary.split('|')) {
    const [from, to] = entry.split(' ');
    if (from !== undefined && to !== undefined) table.set(from, to);
  }
  return table;
}

function simplifiedForms(): Map<string, string> {
  const simplified = readTable(toSimplified);
  const simplifiedCharacters = new Set(simplified.values());
  const forms = new Map(simplified);
  for (const variants of [readTable(taiwan), readTable(hongKong)]) {
    for (const [variant, standard] of variants) {
      // 么 is a Taiwan variant of 幺, and a Simplified character of its own.
      if (forms.has(variant) || simplifiedCharacters.has(variant)) continue;
      forms.set(variant, simplified.get(standard) ?? standard);
    }
  }
  for (const [from, to] of forms) {
    // Offsets must survive the conversion, so both sides are one UTF-16 unit.
    if (from === to || from.length !== 1 || to.length !== 1 || ambiguous.has(from))
      forms.delete(from);
  }
  return forms;
}

const pairs = [...simplifiedForms()]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([from, to]) => from + to);
const lines: string[] = [];
for (let start = 0; start < pairs.length; start += 24)
  lines.push(`  '${pairs.slice(start, start + 24).join('')}',`);
writeFileSync(
  new URL('../../src/domain/chinese-characters.ts', import.meta.url),
  `// Written by embeddings/training/chinese-characters.ts from the tables of OpenCC
// (https://github.com/BYVoid/OpenCC, Apache License 2.0). Do not edit.

/** Traditional character, Simplified character, and so on by turns; each is one UTF-16 unit. */
export const simplifiedPairs = [
${lines.join('\n')}
].join('');
`,
);
