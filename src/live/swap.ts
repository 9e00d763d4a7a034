import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answerer } from '../answer/answerer.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';

/** A snapshot and who answers from it. */
export interface Served {
  readonly snapshot: Snapshot;
  readonly answerer: Answerer;
}

export interface SwapOptions {
  /** Name of the snapshot that is published. */
  readonly published: () => Promise<string>;
  /** Opens what is published beside what is served, with all that would keep the thread later. */
  readonly open: (previous: Snapshot) => Promise<Served>;
  readonly swapped: (served: Served, figures: SwapFigures) => void;
  readonly failed: (error: unknown) => void;
}

export interface SwapFigures {
  readonly milliseconds: number;
  /** Longest time that the thread was kept meanwhile, by whatever, in milliseconds. */
  readonly pause: number;
}

/** How long a snapshot that could not be opened is left alone, in milliseconds. */
const patience = 60_000;

/** Serves what is published: opens it beside what is served, and puts it in its place at once. */
export class Swap {
  readonly #options: SwapOptions;
  #served: Served;
  #looking: Promise<void> | undefined;
  #isWanted = false;
  #refused: { readonly name: string; readonly until: number } | undefined;

  constructor(served: Served, options: SwapOptions) {
    this.#served = served;
    this.#options = options;
  }

  get snapshot(): Snapshot {
    return this.#served.snapshot;
  }

  /** Looks whether another snapshot is published; resolves when it is served. */
  look(): Promise<void> {
    this.#isWanted = true;
    this.#looking ??= this.#lookWhileWanted().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookWhileWanted(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      // Published or not, what is served goes on being served where that cannot be told.
      const name = await this.#options.published().catch(() => this.snapshot.name);
      if (name === this.snapshot.name || this.#isRefused(name)) continue;
      try {
        await this.#swap();
        this.#refused = undefined;
      } catch (error) {
        this.#refused = { name, until: performance.now() + patience };
        this.#options.failed(error);
      }
    }
  }

  #isRefused(name: string): boolean {
    return this.#refused?.name === name && performance.now() < this.#refused.until;
  }

  async #swap(): Promise<void> {
    const started = performance.now();
    const delay = monitorEventLoopDelay({ resolution: resolution });
    delay.enable();
    try {
      this.#served = await this.#options.open(this.#served.snapshot);
    } finally {
      await nextTurn();
      delay.disable();
    }
    const milliseconds = Math.round(performance.now() - started);
    const pause = Math.max(0, Math.round(delay.max / 1e6) - resolution);
    this.#options.swapped(this.#served, { milliseconds, pause });
  }
}

/** Of the measured pause, in milliseconds. */
const resolution = 1;
