/**
 * 'Thüringen' and 'Thueringen', 'Straße' and 'Strasse' as one: umlauts become their vowel, and so
 * do ae, oe and ue, but not the ue of 'neue', 'Bauer' and 'Quelle'. For lower case. What is folded
 * wrongly ('aktuell') is folded wrongly everywhere, and so still meets itself.
 */
export function foldGerman(word: string): string {
  return withoutMarks(
    word.replaceAll('ß', 'ss').replace(/ä|ae/gu, 'a').replace(/ö|oe/gu, 'o'),
  ).replace(/(?<![aeq])ue/gu, 'u');
}

/** Letters without their accents: 'düsseldorf' gives 'dusseldorf', 'lǚ' gives 'lu'. */
export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').normalize('NFC');
}
