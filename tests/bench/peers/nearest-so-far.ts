/** The nearest of vectors that come one after the other, to each of some queries: none is kept. */
export class NearestSoFar {
  private readonly queries: readonly Float32Array[];
  /** Of each query, the nearest first; of equal ones the first that came. */
  private readonly best: { readonly key: string; readonly cosine: number }[][];
  private readonly count: number;

  /** @param queries unit vectors @param count how many are wanted for each */
  constructor(queries: readonly Float32Array[], count: number) {
    this.queries = queries;
    this.count = count;
    this.best = queries.map(() => []);
  }

  /** @param vector unit length, of the dimensions of the queries */
  offer(key: string, vector: Float32Array): void {
    this.queries.forEach((query, at) => {
      const best = this.best[at];
      if (best === undefined) return;
      const cosine = dot(query, vector);
      const worst = best[this.count - 1];
      if (worst !== undefined && cosine <= worst.cosine) return;
      const place = best.findIndex((other) => other.cosine < cosine);
      best.splice(place < 0 ? best.length : place, 0, { key, cosine });
      best.length = Math.min(best.length, this.count);
    });
  }

  /** Keys of the nearest to each query, the nearest first. */
  keys(): readonly (readonly string[])[] {
    return this.best.map((best) => best.map(({ key }) => key));
  }
}

function dot(query: Float32Array, vector: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < query.length; d += 1) sum += (query[d] ?? 0) * (vector[d] ?? 0);
  return sum;
}
