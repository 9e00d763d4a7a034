import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';
import ofTaiwan from 'opencc-js/dict/TWVariants';
import { alsoTraditional } from '../../../src/domain/chinese-characters.ts';

/** Characters that a table of OpenCC turns into others. */
function turned(dictionary: string): string[] {
  return dictionary.split('|').flatMap((entry) => {
    const [from = '', to] = entry.split(' ');
    return from === to ? [] : [from];
  });
}

const inBoth = new Set(alsoTraditional);
const simplifiedOnly = turned(toTraditional).filter((character) => !inBoth.has(character));
const foreignInTaiwan = new Set([...simplifiedOnly, ...turned(ofTaiwan)]);
const traditionalOnly = new Set(turned(toSimplified));

/** The characters of a text that Taiwan does not write: Simplified ones, and variants such as 裏. */
export function notOfTaiwan(text: string): string[] {
  return [...text].filter((character) => foreignInTaiwan.has(character));
}

export function notSimplified(text: string): string[] {
  return [...text].filter((character) => traditionalOnly.has(character));
}
