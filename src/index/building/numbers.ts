/** Numbers that grow without being boxed: a typed array that doubles when it is full. */
export class GrowingUint32 {
  private values = new Uint32Array(1024);
  private size = 0;

  get length(): number {
    return this.size;
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Uint32Array(2 * this.size);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size] = value;
    this.size += 1;
  }

  toArray(): Uint32Array {
    return this.values.slice(0, this.size);
  }
}
