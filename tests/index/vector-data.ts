/** Numbers in [0, 1) that are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * Vectors as texts have them: subjects that many share, each text a mixture of a few with something
 * of its own. Uniform random vectors, which are all equally far apart, would break any graph.
 */
export function clusteredVectors(count: number, dimensions: number, seed: number): Float32Array {
  const random = seeded(seed);
  const subjects = Array.from({ length: Math.ceil(Math.sqrt(count)) }, () =>
    Float32Array.from({ length: dimensions }, () => gaussian(random)),
  );
  const values = new Float32Array(count * dimensions);
  for (let at = 0; at < count; at += 1) {
    const vector = values.subarray(at * dimensions, (at + 1) * dimensions);
    for (let part = 0; part < 3; part += 1) {
      const subject = subjects[Math.floor(random() * subjects.length)];
      const weight = 1 / (part + 1);
      subject?.forEach((value, d) => {
        vector[d] = (vector[d] ?? 0) + weight * value;
      });
    }
    vector.forEach((value, d) => {
      vector[d] = value + 0.5 * gaussian(random);
    });
    const length = Math.hypot(...vector);
    vector.forEach((value, d) => {
      vector[d] = value / length;
    });
  }
  return values;
}
