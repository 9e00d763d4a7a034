/** The latest ids of events: one that comes again after a lost connection is not answered again. */
export class Seen {
  readonly #most: number;
  readonly #ids = new Set<string>();

  constructor(most = 2000) {
    this.#most = most;
  }

  /** True the first time. */
  first(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    for (const oldest of this.#ids) {
      if (this.#ids.size <= this.#most) break;
      this.#ids.delete(oldest);
    }
    return true;
  }
}
