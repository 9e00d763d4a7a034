import type { BatchSampler } from '../data/pair-task.ts';
import type { TokenTexts } from '../data/token-texts.ts';
import { floatData, floatTensor, Session } from '../onnx/session.ts';
import type { Progress } from '../progress.ts';
import type { Random } from '../random.ts';
import { chooseTokens, type Dropout, sumRows } from './bag-of-rows.ts';
import { contrastiveGraph } from './contrastive-graph.ts';
import { RowAdam, rowGradients } from './row-adam.ts';
import { type RowParts, withParts } from './row-parts.ts';

export interface TableOptions {
  readonly steps: number;
  readonly batch: number;
  readonly rate: number;
  /** What cosines are multiplied by before the softmax. */
  readonly scale: number;
  /** Share of the steps in which the rate rises from 0; then it falls to 0 in a line. */
  readonly warmUp: number;
  readonly dropout: Dropout;
  readonly threads: number;
}

/**
 * Trains the table [rows and shared rows × dimensions] in place, so that texts that belong together
 * have near means.
 */
export async function trainTable(
  table: Float32Array,
  dimensions: number,
  parts: RowParts,
  texts: TokenTexts,
  sampler: BatchSampler,
  options: TableOptions,
  random: Random,
  progress: Progress,
): Promise<void> {
  const rows = table.length / dimensions;
  const session = await Session.open(contrastiveGraph(dimensions, options.scale), options.threads);
  const adam = new RowAdam(rows, dimensions, { firstDecay: 0.9, secondDecay: 0.99 });
  let meanLoss = 0;
  for (let step = 1; step <= options.steps; step += 1) {
    const batch = sampler.draw(options.batch);
    const size = batch.left.length;
    const both = [...batch.left, ...batch.right];
    const tokens = withParts(chooseTokens(both, texts, options.dropout, random), parts);
    const sums = sumRows(table, dimensions, tokens);
    const result = await session.run({
      left: floatTensor(sums.subarray(0, size * dimensions), [size, dimensions]),
      right: floatTensor(sums.subarray(size * dimensions), [size, dimensions]),
      identity: floatTensor(identityMatrix(size), [size, size]),
      half: floatTensor(new Float32Array([0.5 / size]), []),
    });
    const gradients = rowGradients(floatData(result, 'gradient'), dimensions, tokens, rows);
    adam.step(table, gradients, options.rate * schedule(step, options));
    const loss = floatData(result, 'loss')[0] ?? 0;
    if (!Number.isFinite(loss)) throw new Error(`the loss is ${loss} at step ${step}`);
    meanLoss = step === 1 ? loss : 0.98 * meanLoss + 0.02 * loss;
    progress.step(step, options.steps, () => `loss ${meanLoss.toFixed(3)}`);
  }
}

/** Share of the full rate at a step. */
export function schedule(
  step: number,
  { steps, warmUp }: { steps: number; warmUp: number },
): number {
  const rising = Math.max(1, warmUp * steps);
  return step < rising ? step / rising : (steps - step + 1) / (steps - rising + 1);
}

let identity = new Float32Array(0);

function identityMatrix(size: number): Float32Array {
  if (identity.length !== size * size) {
    identity = new Float32Array(size * size);
    for (let at = 0; at < size; at += 1) identity[at * size + at] = 1;
  }
  return identity;
}
