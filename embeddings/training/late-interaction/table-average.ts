/** The mean of several states of a table (Izmailov et al. 2018): one state is noisy, their mean is not. */
export class TableAverage {
  private readonly sum: Float64Array;
  private count = 0;

  constructor(size: number) {
    this.sum = new Float64Array(size);
  }

  add(table: Float32Array, weight = 1): void {
    const { sum } = this;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + weight * (table[at] ?? 0);
    this.count += weight;
  }

  mean(): Float32Array {
    return Float32Array.from(this.sum, (value) => value / this.count);
  }
}
