/**
 * Writes `src/domain/chinese-characters.ts`: Traditional characters (also as Taiwan and Hong Kong
 * write them) with their Simplified form, from the tables of OpenCC, and which of the Simplified
 * forms Traditional texts use too.
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

/** The 5401 characters in common use in Taiwan: the first level of Big5. */
function commonTraditional(): Set<string> {
  const decoder = new TextDecoder('big5');
  const characters = new Set<string>();
  for (let lead = 0xa4; lead <= 0xc6; lead += 1) {
    for (let trail = 0x40; trail <= (lead === 0xc6 ? 0x7e : 0xfe); trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  }
  return characters;
}

function literals(units: readonly string[], perLine: number): string {
  const lines: string[] = [];
  for (let start = 0; start < units.length; start += perLine)
    lines.push(`  '${units.slice(start, start + perLine).join('')}',`);
  return lines.join('\n');
}

const forms = simplifiedForms();
const pairs = [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => from + to);
const traditional = commonTraditional();
const both = [...new Set(forms.values())].filter(
  (form) => !forms.has(form) && traditional.has(form),
);
writeFileSync(
  new URL('../../src/domain/chinese-characters.ts', import.meta.url),
  `// Written by embeddings/training/chinese-characters.ts from the tables of OpenCC
// (https://github.com/BYVoid/OpenCC, Apache License 2.0). Do not edit.

/** Traditional character, Simplified character, and so on by turns; each is one UTF-16 unit. */
export const simplifiedPairs = [
${literals(pairs, 24)}
].join('');

/** Simplified characters that Traditional texts use too, in words of their own. */
export const alsoTraditional = [
${literals(both.sort(), 48)}
].join('');
`,
);
