import { toSimplified } from '../domain/chinese.ts';
import { foldGerman } from '../index/terms/fold.ts';

/** A text as typed text is compared: case, accents written apart, and Traditional characters are no matter. */
export function fold(text: string): string {
  return toSimplified(text.normalize('NFC').toLowerCase()).trim();
}

/** The same, and 'Thüringen' is also 'Thueringen' and 'Thuringen'. */
export function looseFold(text: string): string {
  return foldGerman(fold(text));
}
