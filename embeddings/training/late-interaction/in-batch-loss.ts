/**
 * In-batch InfoNCE in both directions over logits [size × size], the right ones on the diagonal:
 * the mean loss, and its gradient in the logits.
 */
export function inBatchLoss(
  logits: Float32Array,
  size: number,
): { loss: number; gradient: Float32Array } {
  const gradient = new Float32Array(size * size);
  let loss = 0;
  for (const [step, stride] of [
    [size, 1],
    [1, size],
  ] as const) {
    for (let text = 0; text < size; text += 1) {
      const first = text * step;
      let most = Number.NEGATIVE_INFINITY;
      for (let other = 0; other < size; other += 1) {
        most = Math.max(most, logits[first + other * stride] ?? 0);
      }
      let sum = 0;
      for (let other = 0; other < size; other += 1) {
        sum += Math.exp((logits[first + other * stride] ?? 0) - most);
      }
      for (let other = 0; other < size; other += 1) {
        const at = first + other * stride;
        const probability = Math.exp((logits[at] ?? 0) - most) / sum;
        const target = other === text ? 1 : 0;
        gradient[at] = (gradient[at] ?? 0) + (probability - target) / (2 * size);
      }
      loss += (most + Math.log(sum) - (logits[text * size + text] ?? 0)) / (2 * size);
    }
  }
  return { loss, gradient };
}
