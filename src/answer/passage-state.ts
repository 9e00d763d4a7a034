import { createHash } from 'node:crypto';

const length = 6;

/** A short hash of a passage's text: a citation that carries it can tell that the document has changed. */
export function passageState(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
