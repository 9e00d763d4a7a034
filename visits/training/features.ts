/** Weights in 8 bits, in parts of `scale`, [-127, 127]. */
export function quantised(weights: Float32Array): { codes: Int8Array; scale: number } {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = most / 127 || 1;
  return { codes: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

/**
 * The rows with a weight that says something.
 * @param codes [rows × width]
 * @param least the smallest such code
 */
export function withoutWeakRows(
  features: Uint32Array,
  codes: Int8Array,
  width: number,
  least: number,
): { features: Uint32Array; weights: Int8Array } {
  const kept = [...features.keys()].filter((row) =>
    codes.subarray(row * width, (row + 1) * width).some((code) => Math.abs(code) >= least),
  );
  const weights = new Int8Array(kept.length * width);
  kept.forEach((row, at) => {
    weights.set(codes.subarray(row * width, (row + 1) * width), at * width);
  });
  return { features: Uint32Array.from(kept, (row) => features[row] ?? 0), weights };
}

/** Features that at least so many of the examples show, rising. */
export function commonFeatures(
  examples: Iterable<Iterable<number>>,
  leastSeen: number,
): Uint32Array {
  const seen = new Map<number, number>();
  for (const features of examples) {
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const common = [...seen].filter(([, count]) => count >= leastSeen).map(([feature]) => feature);
  return Uint32Array.from(common).sort();
}
