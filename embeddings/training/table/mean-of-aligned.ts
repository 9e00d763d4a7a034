const mostSteps = 200;
const stillMoving = 1e-12;

/**
 * The mean of tables [rows × dimensions] of one vocabulary, each after the first turned to lie as
 * nearly on it as it can (orthogonal Procrustes, Schönemann 1966) and made as long: what one
 * training learned by chance the others did not, and what all learned stays. A row is as long as
 * its likes are on average: the mean of rows that point apart would be short, and how much a token
 * weighs is its length. Tables are asked for one after the other, so that two are held at a time.
 *
 * @throws Error for no table, or tables of different sizes
 */
export async function meanOfAligned(
  tables: readonly (() => Promise<Float32Array>)[],
  dimensions: number,
): Promise<Float32Array> {
  const first = await tables[0]?.();
  if (first === undefined) throw new Error('no tables');
  const sum = first.slice();
  const lengths = rowLengths(first, dimensions);
  for (const table of tables.slice(1)) {
    const other = turnedOnto(first, await table(), dimensions);
    const added = rowLengths(other, dimensions);
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (other[at] ?? 0);
    for (let row = 0; row < lengths.length; row += 1) {
      lengths[row] = (lengths[row] ?? 0) + (added[row] ?? 0);
    }
  }
  const sumLengths = rowLengths(sum, dimensions);
  return sum.map((value, at) => {
    const row = Math.floor(at / dimensions);
    const length = sumLengths[row] ?? 0;
    return length === 0 ? 0 : (value * (lengths[row] ?? 0)) / (length * tables.length);
  });
}

/** The other table as it lies nearest to the first. */
function turnedOnto(first: Float32Array, other: Float32Array, dimensions: number): Float32Array {
  if (first.length !== other.length) throw new Error('tables of different sizes');
  const turn = nearestRotation(transposeProduct(other, first, dimensions), dimensions);
  const longer = Math.sqrt(squares(first) / (squares(other) || 1));
  const onto = new Float32Array(first.length);
  const turned = new Float64Array(dimensions);
  for (let row = 0; row < first.length; row += dimensions) {
    turned.fill(0);
    for (let i = 0; i < dimensions; i += 1) {
      const value = other[row + i] ?? 0;
      for (let j = 0; j < dimensions; j += 1) {
        turned[j] = (turned[j] ?? 0) + value * (turn[i * dimensions + j] ?? 0);
      }
    }
    for (let j = 0; j < dimensions; j += 1) onto[row + j] = longer * (turned[j] ?? 0);
  }
  return onto;
}

function rowLengths(table: Float32Array, dimensions: number): Float32Array {
  return Float32Array.from({ length: table.length / dimensions }, (_, row) =>
    Math.sqrt(squares(table.subarray(row * dimensions, (row + 1) * dimensions))),
  );
}

/** leftᵀ · right of two tables. [dimensions × dimensions] */
function transposeProduct(
  left: Float32Array,
  right: Float32Array,
  dimensions: number,
): Float64Array {
  const product = new Float64Array(dimensions * dimensions);
  for (let row = 0; row < left.length; row += dimensions) {
    for (let i = 0; i < dimensions; i += 1) {
      const value = left[row + i] ?? 0;
      const to = i * dimensions;
      for (let j = 0; j < dimensions; j += 1) {
        product[to + j] = (product[to + j] ?? 0) + value * (right[row + j] ?? 0);
      }
    }
  }
  return product;
}

/**
 * The orthogonal factor of a square matrix's polar decomposition, by Newton and Schulz: X becomes
 * 1.5·X − 0.5·X·Xᵀ·X, which brings every singular value to 1.
 */
export function nearestRotation(matrix: Float64Array, size: number): Float64Array {
  const length = Math.sqrt(squares(matrix)) || 1;
  let rotation = matrix.map((value) => value / length);
  for (let step = 0; step < mostSteps; step += 1) {
    const grown = multiply(multiplyTransposed(rotation, rotation, size), rotation, size);
    let moved = 0;
    rotation = rotation.map((value, at) => {
      const next = 1.5 * value - 0.5 * (grown[at] ?? 0);
      moved = Math.max(moved, Math.abs(next - value));
      return next;
    });
    if (moved < stillMoving) break;
  }
  return rotation;
}

function multiply(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < size; k += 1) {
      const value = left[i * size + k] ?? 0;
      for (let j = 0; j < size; j += 1) {
        product[i * size + j] = (product[i * size + j] ?? 0) + value * (right[k * size + j] ?? 0);
      }
    }
  }
  return product;
}

/** left · rightᵀ */
function multiplyTransposed(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let k = 0; k < size; k += 1) {
        sum += (left[i * size + k] ?? 0) * (right[j * size + k] ?? 0);
      }
      product[i * size + j] = sum;
    }
  }
  return product;
}

function squares(values: Float32Array | Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) ** 2;
  return sum;
}
