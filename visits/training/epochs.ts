import { Random } from '../../embeddings/training/random.ts';

export interface Epochs {
  readonly epochs: number;
  readonly seed: number;
}

/**
 * Learns from every example once an epoch, in random orders.
 * @param learnFrom [0, count)
 * @param keep called behind each epoch of the later half, whose states are better than the first
 */
export function inEpochs(
  count: number,
  { epochs, seed }: Epochs,
  learnFrom: (example: number) => void,
  keep: () => void,
): void {
  const random = new Random(seed);
  const order = Int32Array.from({ length: count }, (_, example) => example);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const example of order) learnFrom(example);
    if (2 * epoch >= epochs) keep();
  }
}
