import type { Clock } from './clock.ts';

/** One request at a time for each host, with a pause after it. */
export class Turns {
  readonly #clock: Clock;
  readonly #pause: number;
  readonly #pauses = new Map<string, number>();
  readonly #queues = new Map<string, Promise<number>>();

  constructor(clock: Clock, pause: number) {
    this.#clock = clock;
    this.#pause = pause;
  }

  /** What a host asks for; less than the usual pause is not taken up. */
  setPause(host: string, milliseconds: number): void {
    this.#pauses.set(host, Math.max(this.#pause, milliseconds));
  }

  async take<T>(host: string, action: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(host);
    let end = (_: number): void => {};
    const ended = new Promise<number>((resolve) => {
      end = resolve;
    });
    this.#queues.set(host, ended);
    if (before !== undefined) {
      const pause = this.#pauses.get(host) ?? this.#pause;
      const rest = (await before) + pause - this.#clock.now();
      if (rest > 0) await this.#clock.sleep(rest);
    }
    try {
      return await action();
    } finally {
      end(this.#clock.now());
    }
  }
}
