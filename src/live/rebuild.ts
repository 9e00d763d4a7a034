export interface RebuildOptions {
  /** Ends early where the signal says so. */
  readonly build: (signal: AbortSignal) => Promise<void>;
  /** @param wait milliseconds until the next try */
  readonly failed: (error: unknown, wait: number) => void;
  /** Milliseconds before the second try; doubled after each. */
  readonly firstWait?: number;
  readonly longestWait?: number;
}

/**
 * Builds when it is asked to, once at a time: what is asked for meanwhile is one more build after
 * it. A build that failed is tried again, later each time, or when it is asked for.
 */
export class Rebuild {
  readonly #options: RebuildOptions;
  readonly #abort = new AbortController();
  #running: Promise<void> | undefined;
  #isWanted = false;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: RebuildOptions) {
    this.#options = options;
  }

  request(): void {
    if (this.#abort.signal.aborted) return;
    this.#isWanted = true;
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  async close(): Promise<void> {
    this.#abort.abort();
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#abort;
    while (this.#isWanted && !signal.aborted) {
      this.#isWanted = false;
      try {
        await this.#options.build(signal);
        this.#failures = 0;
      } catch (error) {
        if (!signal.aborted) this.#tryLater(error);
      }
    }
  }

  #tryLater(error: unknown): void {
    const { firstWait = 5_000, longestWait = 600_000 } = this.#options;
    const wait = Math.min(longestWait, firstWait * 2 ** this.#failures);
    this.#failures += 1;
    this.#timer = setTimeout(() => this.request(), wait).unref();
    this.#options.failed(error, wait);
  }
}
