import { safeName } from '../../corpus/safe-name.ts';
import { BrueckeError } from '../../domain/errors.ts';

/** Parameters that say where a reader came from, not what the page is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/u;
const longest = 4_000;

export function looksLikeAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(text);
}

/**
 * An address as it is asked for and compared: no fragment, no tracking.
 * @throws BrueckeError `address-invalid`
 */
export function parseAddress(text: string): URL {
  const address = text.trim();
  const invalid = (expected: string) =>
    new BrueckeError('address-invalid', { address: shownAddress(address), expected });
  if (address.length > longest || !URL.canParse(address)) throw invalid('web-address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw invalid('web-address');
  if (url.username !== '' || url.password !== '') throw invalid('no-password');
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  return url;
}

/** An address for a message: without what may be a password, and visible to the last character. */
export function shownAddress(address: string): string {
  return safeName(address.replace(/\/\/[^/?#]*@/u, '//'));
}
