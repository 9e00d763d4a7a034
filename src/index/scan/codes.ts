/** Vectors of one segment, one passage after the other, a byte a dimension. */
export interface Codes {
  readonly count: number;
  readonly dimensions: number;
  /** [count × levelStride(dimensions)], what is beyond the dimensions is 0 */
  readonly levels: Int8Array;
  /** What a passage's levels are multiplied with to have length 1; 0 for a vector of nothing. [count] */
  readonly scales: Float32Array;
}

/** Bytes of a passage's levels: the kernel takes 16 at a time. */
export function levelStride(dimensions: number): number {
  return Math.ceil(dimensions / 16) * 16;
}

export function emptyCodes(count: number, dimensions: number): Codes {
  return {
    count,
    dimensions,
    levels: new Int8Array(count * levelStride(dimensions)),
    scales: new Float32Array(count),
  };
}

const greatestLevel = 127;

/** Puts a unit vector into its place. Levels are its numbers as shares of the greatest one. */
export function encodeVector(vector: Float32Array, codes: Codes, passage: number): void {
  const { dimensions, levels, scales } = codes;
  const firstLevel = passage * levelStride(dimensions);
  let greatest = 0;
  for (const value of vector) greatest = Math.max(greatest, Math.abs(value));
  if (greatest === 0) return;
  let squares = 0;
  for (let d = 0; d < dimensions; d += 1) {
    const level = Math.round(((vector[d] ?? 0) / greatest) * greatestLevel);
    levels[firstLevel + d] = level;
    squares += level * level;
  }
  scales[passage] = 1 / Math.sqrt(squares);
}

/** Copies passages `[from, from + count)` of one to `to` of the other. */
export function copyCodes(
  source: Codes,
  from: number,
  count: number,
  target: Codes,
  to: number,
): void {
  const levels = levelStride(source.dimensions);
  target.levels.set(source.levels.subarray(from * levels, (from + count) * levels), to * levels);
  target.scales.set(source.scales.subarray(from, from + count), to);
}

/** Codes of several, one after the other. */
export function joinedCodes(parts: readonly Codes[], dimensions: number): Codes {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const all = emptyCodes(count, dimensions);
  let at = 0;
  for (const part of parts) {
    copyCodes(part, 0, part.count, all, at);
    at += part.count;
  }
  return all;
}

/** The vector that a code stands for. [dimensions] */
export function decodeVector(codes: Codes, passage: number): Float32Array {
  const first = passage * levelStride(codes.dimensions);
  const scale = codes.scales[passage] ?? 0;
  return Float32Array.from(
    codes.levels.subarray(first, first + codes.dimensions),
    (level) => level * scale,
  );
}
