import { alsoTraditional, simplifiedPairs } from './chinese-characters.ts';

/** ISO 15924: Simplified, Traditional. */
export type ChineseScript = 'Hans' | 'Hant';

const scripts = new Map<string, ChineseScript>();
for (let at = 0; at < simplifiedPairs.length; at += 2) {
  const simplified = simplifiedPairs.charAt(at + 1);
  scripts.set(simplifiedPairs.charAt(at), 'Hant');
  if (!scripts.has(simplified)) scripts.set(simplified, 'Hans');
}
// 后 is 後 simplified, and in Traditional texts the empress.
for (const character of alsoTraditional) scripts.delete(character);

/** The script of most of the characters that are of one only; undefined where nothing tells. */
export function chineseScript(text: string): ChineseScript | undefined {
  let lead = 0;
  for (const character of text) {
    const script = scripts.get(character);
    if (script !== undefined) lead += script === 'Hant' ? 1 : -1;
  }
  if (lead === 0) return undefined;
  return lead > 0 ? 'Hant' : 'Hans';
}
