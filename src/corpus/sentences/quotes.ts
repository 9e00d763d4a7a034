import { eachMatch } from '../../domain/each-match.ts';
import type { Language } from '../../domain/language.ts';

/** Marks that open a quotation, by language: the German closing mark “ opens an English one. */
const openers: Readonly<Record<Language, string>> = { de: '„‚»›', en: '“‘«', zh: '“‘「『' };
const closers: Readonly<Record<Language, string>> = { de: '“”‘’«‹"', en: '”’»"', zh: '”’」』"' };

const quotationMark = /["“”„‚‘’«»‹›「」『』]/gu;

/** For each closing quotation mark the position of the one that opened it. */
export function quotesOf(text: string, language: Language): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  let straight: number | undefined;
  for (const { 0: character, index: at } of eachMatch(quotationMark, text)) {
    if (character === '"' && (straight === undefined || open.length === 0)) {
      if (straight === undefined) straight = at;
      else {
        pairs.set(at, straight);
        straight = undefined;
      }
    } else if (openers[language].includes(character)) {
      open.push(at);
    } else if (closers[language].includes(character) && !isApostrophe(text, at)) {
      const start = open.pop();
      if (start !== undefined) pairs.set(at, start);
    }
  }
  return pairs;
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /\p{L}/u.test(text.charAt(at + 1));
}
