import robotsParser from 'robots-parser';
import { BrueckeError } from '../../domain/errors.ts';
import { shownAddress } from './address.ts';
import type { Response } from './request.ts';

/** What a host's robots.txt says to us. */
export interface Rules {
  allows(url: URL): boolean;
  /** In milliseconds. */
  readonly pause?: number;
}

const everything: Rules = { allows: () => true };
/** That a file of rules is missing, or may not be read, is no rule (RFC 9309). */
const noRules = (status: number) => status >= 400 && status < 500 && status !== 429;
/** These say that the address itself cannot be read, which is what the keeper should hear. */
const ofTheHost: ReadonlySet<string> = new Set([
  'address-private',
  'address-not-found',
  'address-unreachable',
  'address-insecure',
]);

/** Reads each host's robots.txt once. Where it cannot be read for now, nothing there is read. */
export class Robots {
  readonly #name: string;
  readonly #get: (url: URL) => Promise<Response>;
  readonly #known = new Map<string, Promise<Rules>>();

  /** @param name how robots.txt calls us */
  constructor(name: string, get: (url: URL) => Promise<Response>) {
    this.#name = name;
    this.#get = get;
  }

  /** @throws BrueckeError `address-robots`, `address-robots-unknown`, and what says that the host cannot be read */
  async check(url: URL): Promise<Rules> {
    const known = this.#known.get(url.origin) ?? this.#read(url);
    this.#known.set(url.origin, known);
    const rules = await known;
    if (!rules.allows(url)) {
      throw new BrueckeError('address-robots', { address: shownAddress(url.href) });
    }
    return rules;
  }

  async #read(url: URL): Promise<Rules> {
    const place = new URL('/robots.txt', url);
    const address = shownAddress(url.href);
    const unknown = (cause?: unknown) =>
      new BrueckeError('address-robots-unknown', { address }, { cause });
    let response: Response;
    try {
      response = await this.#get(place);
    } catch (error) {
      if (!(error instanceof BrueckeError)) throw error;
      if (ofTheHost.has(error.code)) {
        throw new BrueckeError(error.code, { ...error.data, address }, { cause: error });
      }
      if (error.code === 'address-redirects') return everything;
      throw unknown(error);
    }
    if (noRules(response.status)) return everything;
    if (response.status < 200 || response.status > 299) throw unknown();
    const text = new TextDecoder().decode(response.bytes);
    const parsed = robotsParser(place.href, text);
    const seconds = parsed.getCrawlDelay(this.#name);
    return {
      allows: (wanted) => parsed.isAllowed(wanted.href, this.#name) !== false,
      ...(seconds !== undefined && Number.isFinite(seconds) && { pause: seconds * 1000 }),
    };
  }
}
