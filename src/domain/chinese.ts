import { simplifiedPairs } from './chinese-characters.ts';

const simplifiedForms = new Map<string, string>();
for (let at = 0; at < simplifiedPairs.length; at += 2) {
  simplifiedForms.set(simplifiedPairs.charAt(at), simplifiedPairs.charAt(at + 1));
}

const han = /[\u3400-\u9fff\uf900-\ufaff]/g;

/**
 * Traditional Chinese characters as Simplified ones, character by character; anything else stays.
 * The length in UTF-16 units stays too, so offsets into one text are offsets into the other.
 */
export function toSimplified(text: string): string {
  return text.replace(han, (character) => simplifiedForms.get(character) ?? character);
}
