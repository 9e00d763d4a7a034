import type { Language } from '../../domain/language.ts';

const alwaysClosing = ')]}）】》〉」』”’›';
/** Marks that open in one language and close in another: they close where the text goes on after them. */
const closingIn: Readonly<Record<Language, string>> = { de: '“‘«»"\'', en: '»"\'', zh: '' };
const afterClosing = /[\s.,;:!?)\]}–—\p{Script=Han}，。；：！？、）】》”’“«»]|$/u;
const footnote = /^(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)/u;

/** Where the closing quotes, brackets and footnote marks after the end of a sentence are over. */
export function closingMarks(
  text: string,
  from: number,
  language: Language,
  quotes: ReadonlyMap<number, number>,
): number {
  let at = from;
  for (;;) {
    const character = text.charAt(at);
    const note = footnote.exec(text.slice(at, at + 8));
    if (note !== null && language !== 'zh') at += note[0].length;
    else if (character === '') return at;
    else if (quotes.has(at) || alwaysClosing.includes(character)) at += 1;
    else if (closingIn[language].includes(character) && afterClosing.test(text.charAt(at + 1)))
      at += 1;
    else return at;
  }
}
