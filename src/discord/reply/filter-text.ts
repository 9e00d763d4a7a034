import { createHash } from 'node:crypto';
import { looseFold } from '../../answer/fold.ts';

/**
 * A text of a filter in a button: as it is, or, where that is too long, by its length and a hash.
 * A filter finds what contains it, so the text is found again as a part of a name.
 */
export type FilterText = string | { readonly length: number; readonly hash: string };

const hashed = /^~([\da-z]+)\.([\w-]{8})$/u;

export function writeFilterText(text: string): string {
  return text.replace(/[%:]/gu, encodeURIComponent).replaceAll('~', '%7E');
}

export function writeHashed(text: string): string {
  const folded = looseFold(text);
  if (folded === '') return '';
  return `~${folded.length.toString(36)}.${hashOf(folded)}`;
}

/** Undefined for what no version of the bot wrote. */
export function readFilterText(written: string): FilterText | undefined {
  const [, length, hash] = hashed.exec(written) ?? [];
  if (length !== undefined && hash !== undefined)
    return { length: Number.parseInt(length, 36), hash };
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** The text as it filters; undefined where no name, folded, holds it any more. */
export function findFilterText(
  text: FilterText,
  names: () => readonly string[],
): string | undefined {
  if (typeof text === 'string') return text;
  const { length, hash } = text;
  for (const name of new Set(names())) {
    for (let start = 0; start + length <= name.length; start += 1) {
      const part = name.slice(start, start + length);
      if (hashOf(part) === hash) return part;
    }
  }
  return undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
