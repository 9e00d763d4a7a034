import type { TextPair } from './files.ts';

/** A gloss that begins with a name and goes on to say who or what bears it. */
const explained = /^(\p{Lu}[^,;:()]{1,40}?)\s*[,;:(]/u;

/** A gloss that is a name and no more. English, where no common noun has a capital. */
const bare = /^\p{Lu}[\p{L}'’.-]+(?: (?:of )?\p{Lu}[\p{L}'’.-]+){0,3}$/u;

/**
 * Headwords with the bare names out of their English glosses: '济南' and 'Jinan' out of 'Jinan,
 * subprovincial city and capital of Shandong province'. In the whole gloss the name is one word of
 * a dozen, and a model of word means hardly learns it.
 */
export function namePairs(pairs: readonly TextPair[]): TextPair[] {
  const names: TextPair[] = [];
  for (const [headword, gloss] of pairs) {
    const name = bare.test(gloss) ? gloss : explained.exec(gloss)?.[1];
    if (name !== undefined) names.push([headword, name]);
  }
  return names;
}
