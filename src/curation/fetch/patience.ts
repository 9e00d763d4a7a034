import { BrueckeError } from '../../domain/errors.ts';
import { shownAddress } from './address.ts';
import type { Clock } from './clock.ts';
import type { FetchLimits } from './limits.ts';

/** How long one address may still take. Waiting for a turn does not count. */
export class Patience {
  readonly #clock: Clock;
  readonly #limits: FetchLimits;
  #left: number;

  constructor(clock: Clock, limits: FetchLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#left = limits.total;
  }

  /** @throws BrueckeError `address-slow` */
  async wait<T>(step: Promise<T>, url: URL): Promise<T> {
    const started = this.#clock.now();
    const done = new AbortController();
    const limit = Math.min(this.#limits.betweenBytes, this.#left);
    const late = this.#clock.sleep(limit, done.signal).then((): never => {
      throw this.#tooSlow(url);
    });
    try {
      const value = await Promise.race([step, late]);
      this.#left -= this.#clock.now() - started;
      if (this.#left <= 0) throw this.#tooSlow(url);
      return value;
    } finally {
      done.abort();
    }
  }

  #tooSlow(url: URL): BrueckeError {
    return new BrueckeError('address-slow', { address: shownAddress(url.href) });
  }
}
