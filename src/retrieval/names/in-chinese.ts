import { germanNames } from './german-names.ts';
import type { Vocabulary } from './vocabulary.ts';

const word = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}-]+/gu;
const title =
  /(?:\b(?:Herrn?|Frau|Dr|Prof|Professor(?:in)?|Mrs?|Ms|Mayor|President|Chancellor)|(?:[Bb]ürgermeister|[Mm]inister|[Pp]räsident|[Kk]anzler)(?:in)?)\.?\s$/u;
/** More than the longest title. */
const titleLength = 20;
/** 'Angela D. Merkel', 'Ursula von der Leyen'. */
const betweenNames = /^\s+(?:\p{Lu}\.\s*)*(?:(?:von|vom|van|de[nr]?|zur?)\s+)*$/u;
/** Given names that are words as well: 'im August', but 'August Bebel'. */
const alsoWords = new Set(['August', 'Christian', 'Ernst', 'Wolf']);
const nextWord = /\s+(\p{Lu}[\p{L}-]+)/uy;

/**
 * A text in Latin letters with German names as Chinese passages write them, where they do. 'Koch'
 * and 'Richter' are words, too: they are names behind a title or a given name.
 */
export function withNamesInChinese(text: string, { holds, knows }: Vocabulary): string {
  const { inChinese, given } = germanNames();
  let afterGiven = text.length;
  return text.replace(word, (name: string, at: number) => {
    const behindGiven = betweenNames.test(text.slice(afterGiven, at));
    afterGiven = given.has(name) ? at + name.length : text.length;
    const form = inChinese.get(name)?.find(holds);
    if (form === undefined) return name;
    const isName =
      behindGiven ||
      (given.has(name) && (!alsoWords.has(name) || isBeforeName(text, at + name.length))) ||
      !knows(name) ||
      title.test(text.slice(Math.max(0, at - titleLength), at));
    return isName ? ` ${form} ` : name;
  });
}

function isBeforeName(text: string, at: number): boolean {
  nextWord.lastIndex = at;
  return germanNames().inChinese.has(nextWord.exec(text)?.[1] ?? '');
}
