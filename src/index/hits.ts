/** Numbers of passages within one partition, best first; equal scores in the order of the numbers. */
export interface Hits {
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
}

export const noHits: Hits = { ids: new Uint32Array(0), scores: new Float64Array(0) };

/** Keeps the best k of what is offered, in a binary heap with the worst on top. */
export class TopHits {
  private readonly ids: Uint32Array;
  private readonly scores: Float64Array;
  private readonly capacity: number;
  private size = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.ids = new Uint32Array(capacity);
    this.scores = new Float64Array(capacity);
  }

  /** What a score must reach to be kept; nothing less than anything while there is room. */
  get worst(): number {
    return this.size < this.capacity ? Number.NEGATIVE_INFINITY : (this.scores[0] ?? 0);
  }

  offer(id: number, score: number): void {
    if (this.size < this.capacity) {
      this.place(this.size, id, score);
      this.size += 1;
      this.rise(this.size - 1);
    } else if (this.capacity > 0 && this.isWorse(0, id, score)) {
      this.place(0, id, score);
      this.sink(0);
    }
  }

  /** What is kept, best first; nothing is kept after that. */
  take(): Hits {
    const ids = new Uint32Array(this.size);
    const scores = new Float64Array(this.size);
    // The worst is on top, and so the last.
    while (this.size > 0) {
      this.size -= 1;
      ids[this.size] = this.idAt(0);
      scores[this.size] = this.scoreAt(0);
      this.place(0, this.idAt(this.size), this.scoreAt(this.size));
      this.sink(0);
    }
    return { ids, scores };
  }

  private idAt(at: number): number {
    return this.ids[at] ?? 0;
  }

  private scoreAt(at: number): number {
    return this.scores[at] ?? 0;
  }

  private place(at: number, id: number, score: number): void {
    this.ids[at] = id;
    this.scores[at] = score;
  }

  /** Whether what is held at a place loses against (id, score). */
  private isWorse(at: number, id: number, score: number): boolean {
    const held = this.scoreAt(at);
    return held < score || (held === score && this.idAt(at) > id);
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isWorse(at, this.idAt(parent), this.scoreAt(parent))) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    let at = from;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.size && this.isWorse(child, this.idAt(worst), this.scoreAt(worst))) {
          worst = child;
        }
      }
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private swap(left: number, right: number): void {
    const id = this.idAt(left);
    const score = this.scoreAt(left);
    this.place(left, this.idAt(right), this.scoreAt(right));
    this.place(right, id, score);
  }
}
