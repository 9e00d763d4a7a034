/** Must not begin a line. */
const closing = /^[，。、；：？！）》」』】〉〕”’…—～·％%.,;:!?)\]}»⟧⟫⦄]/u;
/** Must not end a line. */
const opening = /[（《「『【〈〔“‘([{«⟦⟪⦃]$/u;
const wideScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const widePunctuation = /[\u3000-\u303f\uff00-\uffef]/u;
const digit = /^\p{Nd}$/u;

export function isSpace(grapheme: string): boolean {
  // A no-break space is no place to break.
  return /^[^\S\u00a0\u202f]+$/u.test(grapheme);
}

/**
 * Whether a line may end between two characters: after a space, and in Chinese anywhere but before
 * closing and after opening punctuation. A small part of Unicode's UAX #14, enough for text in our
 * three languages.
 */
export function mayBreakBetween(before: string, after: string): boolean {
  if (isSpace(after)) return false;
  if (isSpace(before)) return true;
  if (!isWide(before) && !isWide(after)) return false;
  if (closing.test(after) || opening.test(before)) return false;
  // '2018年' and '30人' stay together.
  return !(digit.test(before) && wideScript.test(after));
}

function isWide(grapheme: string): boolean {
  // Most characters are Latin letters, and the classes below are slow.
  if (grapheme < '\u1100') return false;
  return (
    wideScript.test(grapheme) ||
    widePunctuation.test(grapheme) ||
    /\p{Extended_Pictographic}/u.test(grapheme)
  );
}
