export interface GatherOptions {
  /** Milliseconds without another event before something is done. */
  readonly quiet: number;
  /** Milliseconds after the first event at which something is done in any case. */
  readonly longest: number;
  readonly act: () => void;
  /** A burst begins. */
  readonly begun?: () => void;
}

/** Gathers a burst of events into one action. */
export class Gather {
  readonly #options: GatherOptions;
  #timer: NodeJS.Timeout | undefined;
  #first: number | undefined;

  constructor(options: GatherOptions) {
    this.#options = options;
  }

  touch(): void {
    const { quiet, longest } = this.#options;
    const now = Date.now();
    if (this.#first === undefined) this.#options.begun?.();
    this.#first ??= now;
    const wait = Math.max(0, Math.min(quiet, this.#first + longest - now));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#act(), wait).unref();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #act(): void {
    this.#first = undefined;
    this.#options.act();
  }
}
