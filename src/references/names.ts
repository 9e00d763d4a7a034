import { printableLine } from '../messages/printable.ts';
import type { CslName } from './csl-item.ts';

/** One word, with the particles before it: 'Müller', 'von der Leyen'. */
const family = /^(?:\p{Ll}[\p{L}'’]*\s+)*\p{Lu}[\p{L}'’.-]*$/u;
/** One to three words, each with a capital letter: 'Anna Maria', 'J.-P.'. */
const given = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}$/u;

/**
 * Who wrote a document, as its front matter says: several parted by semicolons, a person as
 * 'family, given'. Anything else stays as it is: an office may have a comma in its name, and which
 * part of 'Ma Juan' is the family's nobody can tell from the letters.
 */
export function namesOf(author: string): CslName[] {
  return author
    .split(/[;；]/u)
    .map(printableLine)
    .filter((name) => name !== '')
    .map(nameOf);
}

function nameOf(name: string): CslName {
  const [first = '', second = '', ...more] = name.split(/\s*[,，]\s*/u);
  return more.length === 0 && family.test(first) && given.test(second)
    ? { family: first, given: second }
    : { literal: name };
}

/** 'Anna Maria' as 'A. M.', 'Jean-Paul' as 'J.-P.' */
export function initials(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
