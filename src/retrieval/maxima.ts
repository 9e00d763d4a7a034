/**
 * Raises maxima, one for each token of the query, to the similarities, less a discount, of the
 * columns `[from, end)`.
 */
export function raise(
  maxima: Float32Array,
  similarities: Float32Array,
  columns: Uint32Array,
  from: number,
  end: number,
  discount: number,
): void {
  const size = maxima.length;
  for (let at = from; at < end; at += 1) {
    const first = (columns[at] ?? 0) * size;
    for (let token = 0; token < size; token += 1) {
      const similarity = (similarities[first + token] ?? -1) - discount;
      if (similarity > (maxima[token] ?? -1)) maxima[token] = similarity;
    }
  }
}

/** Raises each of the maxima to the other one where that is greater. */
export function raiseTo(maxima: Float32Array, others: Float32Array): void {
  for (let token = 0; token < maxima.length; token += 1) {
    const similarity = others[token] ?? -1;
    if (similarity > (maxima[token] ?? -1)) maxima[token] = similarity;
  }
}

/** [rows × columns] as [columns × rows]. */
export function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let column = 0, at = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1, at += 1) {
      turned[at] = values[row * columns + column] ?? 0;
    }
  }
  return turned;
}
