import type { StartedBuild } from './build-apart.ts';

/** How long a process that was started early waits to be used, in milliseconds. */
const patience = 20_000;

/** Starts the process that will build while it is not yet known what: to begin takes it a while. */
export class ReadyBuild {
  readonly #start: () => StartedBuild;
  #ready: StartedBuild | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(start: () => StartedBuild) {
    this.#start = start;
  }

  prepare(): void {
    if (this.#ready !== undefined) return;
    this.#ready = this.#start();
    this.#timer = setTimeout(() => this.close(), patience).unref();
  }

  /** The one that was prepared, or another. */
  take(): StartedBuild {
    const started = this.#ready ?? this.#start();
    clearTimeout(this.#timer);
    this.#ready = undefined;
    return started;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#ready?.stop();
    this.#ready = undefined;
  }
}
