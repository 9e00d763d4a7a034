const mostSteps = 200;
const stillMoving = 1e-12;

/**
 * The mean of two tables [rows × dimensions] of one vocabulary, the second turned to lie as nearly
 * on the first as it can (orthogonal Procrustes, Schönemann 1966) and made as long: what one
 * training learned by chance the other did not, and what both learned stays.
 */
export function meanOfAligned(
  first: Float32Array,
  second: Float32Array,
  dimensions: number,
): Float32Array {
  if (first.length !== second.length) throw new Error('tables of different sizes');
  const turn = nearestRotation(transposeProduct(second, first, dimensions), dimensions);
  const longer = Math.sqrt(squares(first) / (squares(second) || 1));
  const mean = new Float32Array(first.length);
  const turned = new Float64Array(dimensions);
  for (let row = 0; row < first.length; row += dimensions) {
    turned.fill(0);
    for (let i = 0; i < dimensions; i += 1) {
      const value = second[row + i] ?? 0;
      for (let j = 0; j < dimensions; j += 1) {
        turned[j] = (turned[j] ?? 0) + value * (turn[i * dimensions + j] ?? 0);
      }
    }
    for (let j = 0; j < dimensions; j += 1) {
      mean[row + j] = ((first[row + j] ?? 0) + longer * (turned[j] ?? 0)) / 2;
    }
  }
  return mean;
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
