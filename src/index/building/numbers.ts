/** Numbers that grow without being boxed: a typed array that doubles when it is full. */
export class GrowingUint32 {
  private values = new Uint32Array(1024);
  private size = 0;

  get length(): number {
    return this.size;
  }

  push(value: number): void {
    this.reserve(1);
    this.values[this.size] = value;
    this.size += 1;
  }

  append(others: Uint16Array | Uint32Array): void {
    this.reserve(others.length);
    this.values.set(others, this.size);
    this.size += others.length;
  }

  toArray(): Uint32Array {
    return this.values.slice(0, this.size);
  }

  /** All from a place on: a view, good until the next one is added. */
  from(first: number): Uint32Array {
    return this.values.subarray(first, this.size);
  }

  private reserve(count: number): void {
    if (this.size + count <= this.values.length) return;
    const larger = new Uint32Array(Math.max(2 * this.values.length, this.size + count));
    larger.set(this.values);
    this.values = larger;
  }
}

/** In 16 bits where every number is below a limit that fits. */
export function narrowed(numbers: Uint32Array, limit: number): Uint16Array | Uint32Array {
  return limit <= 1 << 16 ? Uint16Array.from(numbers) : numbers;
}
