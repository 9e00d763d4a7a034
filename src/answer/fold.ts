import { toSimplified } from '../domain/chinese.ts';

/** A text as typed text is compared: case, accents written apart, and Traditional characters are no matter. */
export function fold(text: string): string {
  return toSimplified(text.normalize('NFC').toLowerCase()).trim();
}
