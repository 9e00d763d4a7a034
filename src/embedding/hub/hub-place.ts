/** Where a model is on the hub or on a mirror of it. */
export interface HubPlace {
  /** `owner/name`. */
  readonly model: string;
  /** A mirror, e.g. `https://hf-mirror.com`; undefined: the hub. */
  readonly host?: string;
  /** A token of the hub for models that ask for one. */
  readonly token?: string;
}

const hub = 'https://huggingface.co';

/** Only these are told the token. */
const hubNames: ReadonlySet<string> = new Set(['huggingface.co', 'hf.co']);

const ownMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What names the machine, and nothing else of an address: the rest may hold a password. */
export function hostOf({ host }: HubPlace): string {
  return new URL(host ?? hub).host;
}

export function addressOf(place: HubPlace, revision: string, file: string): URL {
  const address = new URL(place.host ?? hub);
  // fetch takes no address with a name and a password in it.
  address.username = '';
  address.password = '';
  const path = [place.model, 'resolve', encodeURIComponent(revision), file].join('/');
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/${path}`;
  return address;
}

/**
 * https, or http on this machine or on a mirror that was given with http. So an address that leads
 * on never leads from https to http, nor into a network that nobody named.
 */
export function mayAsk(address: URL, place: HubPlace): boolean {
  if (address.protocol === 'https:') return true;
  const given = new URL(place.host ?? hub);
  return (
    address.protocol === 'http:' &&
    given.protocol === 'http:' &&
    (address.hostname === given.hostname ||
      (ownMachine.has(address.hostname) && ownMachine.has(given.hostname)))
  );
}

/** For one address of a chain of them: where it leads on to, the token is not told. */
export function headersFor(address: URL, place: HubPlace): Record<string, string> {
  const toHub = address.protocol === 'https:' && hubNames.has(address.hostname);
  return {
    // Compressed bytes have neither the length nor the ranges of the file.
    'Accept-Encoding': 'identity',
    'User-Agent': 'bruecke',
    ...(toHub && place.token !== undefined ? { Authorization: `Bearer ${place.token}` } : {}),
  };
}
