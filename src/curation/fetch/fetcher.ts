import type { Dispatcher } from 'undici';
import { BrueckeError } from '../../domain/errors.ts';
import { shownAddress } from './address.ts';
import { type Clock, systemClock } from './clock.ts';
import { checkedAgent, type Resolve, systemResolve } from './connect.ts';
import {
  type ContentType,
  endingOfContent,
  parseContentType,
  standingAlone,
} from './content-type.ts';
import { defaultLimits, type FetchLimits } from './limits.ts';
import { Patience } from './patience.ts';
import { isPublicAddress } from './public-address.ts';
import { follow } from './redirects.ts';
import { type Response, requestOnce } from './request.ts';
import { Robots } from './robots.ts';
import { statusFailure } from './status.ts';
import { Turns } from './turns.ts';

/** What is kept of an answer to ask later whether there is a newer one. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  | { readonly kind: 'unchanged' }
  | ({
      readonly kind: 'content';
      /** Where it was found in the end. */
      readonly url: URL;
      /** As it came, unpacked. */
      readonly bytes: Uint8Array;
      /** The same, with its characters as they can be read without the header. */
      readonly file: Uint8Array;
      readonly ending: string;
    } & Validators);

export interface FetcherOptions {
  readonly version: string;
  /** Also read from this machine and its network. */
  readonly allowPrivate: boolean;
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  /** Certificates (PEM) of whom to trust; those that Node trusts by default. */
  readonly authorities?: readonly string[];
  /** Which IP addresses are of the public internet. */
  readonly isPublic?: (address: string) => boolean;
}

const robotsName = 'Bruecke';

/** Reads addresses of the web as a polite guest. */
export class Fetcher {
  readonly limits: FetchLimits;
  readonly #dispatcher: Dispatcher;
  readonly #userAgent: string;
  readonly #clock: Clock;
  readonly #turns: Turns;
  readonly #robots: Robots;

  constructor(options: FetcherOptions) {
    this.limits = { ...defaultLimits, ...options.limits };
    this.#clock = options.clock ?? systemClock;
    this.#userAgent = `${robotsName}/${options.version} (reads single documents for a local archive)`;
    this.#turns = new Turns(this.#clock, this.limits.pause);
    this.#dispatcher = checkedAgent({
      resolve: options.resolve ?? systemResolve,
      isAllowed: options.allowPrivate ? () => true : (options.isPublic ?? isPublicAddress),
      ...(options.authorities !== undefined && { authorities: options.authorities }),
      headerBytes: this.limits.headerBytes,
      timeout: this.limits.betweenBytes,
    });
    this.#robots = new Robots(robotsName, async (url) => {
      const patience = new Patience(this.#clock, this.limits);
      const ask = (place: URL) => this.#ask(place, patience);
      return (await follow(url, ask, this.limits.redirects)).response;
    });
  }

  /** @throws BrueckeError `address-…` */
  async fetch(url: URL, known: Validators = {}): Promise<Fetched> {
    const patience = new Patience(this.#clock, this.limits);
    const conditions = conditionsOf(known);
    const { response, url: place } = await follow(
      url,
      async (hop) => {
        const { pause } = await this.#robots.check(hop);
        if (pause !== undefined) {
          this.#turns.setPause(hop.host, Math.min(pause, this.limits.longestPause));
        }
        return this.#ask(hop, patience, conditions);
      },
      this.limits.redirects,
    );
    if (response.status === 304 && Object.keys(conditions).length > 0) return { kind: 'unchanged' };
    const failure = statusFailure(response, url, place, this.#clock.date().getTime());
    if (failure !== undefined) throw failure;
    return content(response, place);
  }

  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  #ask(url: URL, patience: Patience, conditions: Record<string, string> = {}): Promise<Response> {
    return this.#turns.take(url.host, () =>
      requestOnce(url, {
        dispatcher: this.#dispatcher,
        userAgent: this.#userAgent,
        limit: this.limits.bytes,
        patience,
        conditions,
      }),
    );
  }
}

function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

function content(response: Response, url: URL): Fetched {
  const type: ContentType = parseContentType(response.header('content-type'));
  const ending = endingOfContent(response.bytes, type, url);
  if (ending === undefined) {
    const address = shownAddress(url.href);
    throw new BrueckeError('address-type', { address, format: type.type });
  }
  const etag = response.header('etag');
  const lastModified = response.header('last-modified');
  return {
    kind: 'content',
    url,
    bytes: response.bytes,
    file: standingAlone(response.bytes, ending, type),
    ending,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
