const none = -1;

/** From hashes to where each stands in a list; a table in typed arrays, probed one by one. */
export class HashIndex {
  readonly #hashes: Uint32Array;
  readonly #places: Int32Array;
  readonly #mask: number;
  readonly size: number;

  /** @param hashes each once */
  constructor(hashes: Uint32Array) {
    const slots = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
    this.#hashes = new Uint32Array(slots);
    this.#places = new Int32Array(slots).fill(none);
    this.#mask = slots - 1;
    this.size = hashes.length;
    for (let place = 0; place < hashes.length; place += 1) {
      const hash = hashes[place] ?? 0;
      let slot = hash & this.#mask;
      while (this.#places[slot] !== none) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#places[slot] = place;
    }
  }

  /** -1 where it is not there. */
  placeOf(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const place = this.#places[slot] ?? none;
      if (place === none || this.#hashes[slot] === hash) return place;
      slot = (slot + 1) & this.#mask;
    }
  }
}
