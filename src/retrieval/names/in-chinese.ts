import { germanNames } from './german-names.ts';
import type { Vocabulary } from './vocabulary.ts';

const word = /\p{Lu}[\p{L}-]+/gu;
const title = /\b(?:Herrn?|Frau|Dr|Prof|Professor(?:in)?|Mrs?|Ms)\.?\s$/u;

/**
 * A text in Latin letters with German names as Chinese passages write them, where they do. 'Koch'
 * and 'Richter' are words, too: they are names behind a title or a given name.
 */
export function withNamesInChinese(text: string, { holds, knows }: Vocabulary): string {
  const { inChinese, given } = germanNames();
  let before = '';
  return text.replace(word, (name: string, at: number) => {
    const previous = before;
    before = name;
    const form = inChinese.get(name)?.find(holds);
    if (form === undefined) return name;
    const isName =
      given.has(name) || given.has(previous) || !knows(name) || title.test(text.slice(0, at));
    return isName ? ` ${form} ` : name;
  });
}
