import { simplifiedPairs } from './chinese-characters.ts';

const simplifiedForms = new Map<string, string>();
for (let at = 0; at < simplifiedPairs.length; at += 2) {
  simplifiedForms.set(simplifiedPairs.charAt(at), simplifiedPairs.charAt(at + 1));
}

/** Only what has another form: most texts have hardly any of these. */
const traditional = new RegExp(`[${[...simplifiedForms.keys()].join('')}]`, 'g');

/**
 * Traditional Chinese characters as Simplified ones, character by character; anything else stays.
 * The length in UTF-16 units stays too, so offsets into one text are offsets into the other.
 */
export function toSimplified(text: string): string {
  return text.replace(traditional, (character) => simplifiedForms.get(character) ?? character);
}
