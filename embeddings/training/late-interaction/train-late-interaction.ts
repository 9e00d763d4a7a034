import type { BatchSampler } from '../data/pair-task.ts';
import type { TokenTexts } from '../data/token-texts.ts';
import { floatData, floatTensor, Session } from '../onnx/session.ts';
import type { Progress } from '../progress.ts';
import type { Random } from '../random.ts';
import { chooseTokens, concatenateLists, type Lists, sumRows } from '../table/bag-of-rows.ts';
import { RowAdam, type RowGradients, rowGradients } from '../table/row-adam.ts';
import { schedule, type TableOptions } from '../table/train-table.ts';
import { type DistinctTokens, distinctTokens } from './distinct-tokens.ts';
import { cosineGradientGraph, cosineGraph } from './graphs.ts';
import { inBatchLoss } from './in-batch-loss.ts';
import { MaxSimilarity } from './max-similarity.ts';

/**
 * Goes on training a table for the score it serves in retrieval: cosine of the means plus MaxSim.
 * The weight of a token in MaxSim is the length of its row, taken as given.
 */
export class LateInteractionTrainer {
  private readonly table: Float32Array;
  private readonly dimensions: number;
  private readonly texts: TokenTexts;
  private readonly options: TableOptions;
  private readonly random: Random;
  private readonly cosines: Session;
  private readonly gradients: Session;
  /** Gradients of token cosines; all 0 between two steps. */
  private tokenWeights = new Float32Array(0);

  static async open(
    table: Float32Array,
    dimensions: number,
    texts: TokenTexts,
    options: TableOptions,
    random: Random,
  ): Promise<LateInteractionTrainer> {
    const cosines = await Session.open(cosineGraph(dimensions), options.threads);
    const gradients = await Session.open(cosineGradientGraph(dimensions), options.threads);
    return new LateInteractionTrainer(
      table,
      dimensions,
      texts,
      options,
      random,
      cosines,
      gradients,
    );
  }

  private constructor(
    table: Float32Array,
    dimensions: number,
    texts: TokenTexts,
    options: TableOptions,
    random: Random,
    cosines: Session,
    gradients: Session,
  ) {
    this.table = table;
    this.dimensions = dimensions;
    this.texts = texts;
    this.options = options;
    this.random = random;
    this.cosines = cosines;
    this.gradients = gradients;
  }

  /** Trains the table in place; `afterStep` may look at it. */
  async train(
    sampler: BatchSampler,
    progress: Progress,
    afterStep: (step: number) => void,
  ): Promise<void> {
    const { table, dimensions, options } = this;
    const rows = table.length / dimensions;
    const adam = new RowAdam(rows, dimensions, { firstDecay: 0.9, secondDecay: 0.99 });
    let meanLoss = 0;
    for (let step = 1; step <= options.steps; step += 1) {
      const { loss, gradients } = await this.step(sampler);
      if (!Number.isFinite(loss)) throw new Error(`the loss is ${loss} at step ${step}`);
      adam.step(table, gradients, options.rate * schedule(step, options));
      meanLoss = step === 1 ? loss : 0.95 * meanLoss + 0.05 * loss;
      progress.step(step, options.steps, () => `loss ${meanLoss.toFixed(3)}`);
      afterStep(step);
    }
  }

  /** Loss and gradients of one batch. */
  private step(sampler: BatchSampler): Promise<LossAndGradients> {
    const { texts, options, random } = this;
    const batch = sampler.draw(options.batch);
    // Translations and their like are questions to each other: either side may ask.
    const [asking, answering] =
      random.next() < 0.5 && !batch.task.startsWith('qa')
        ? [batch.right, batch.left]
        : [batch.left, batch.right];
    const questions = chooseTokens(asking, texts, options.dropout, random);
    const passages = chooseTokens(answering, texts, options.dropout, random);
    return this.backward(questions, passages);
  }

  /** Public for the test that holds the gradient to finite differences. */
  async backward(questions: Lists, passages: Lists): Promise<LossAndGradients> {
    const { dimensions, options, table } = this;
    const size = questions.starts.length - 1;
    const asked = distinctTokens(questions);
    const told = distinctTokens(passages);
    const sums = {
      left: floatTensor(sumRows(table, dimensions, questions), [size, dimensions]),
      right: floatTensor(sumRows(table, dimensions, passages), [size, dimensions]),
    };
    const tokens = {
      left: floatTensor(sumRows(table, dimensions, asked.lists), [asked.count, dimensions]),
      right: floatTensor(sumRows(table, dimensions, told.lists), [told.count, dimensions]),
    };
    const cosines = floatData(await this.cosines.run(sums), 'cosines');
    const tokenCosines = floatData(await this.cosines.run(tokens), 'cosines');
    const maxSim = new MaxSimilarity(asked, told, tokenCosines, this.lengthsOf(asked));
    const logits = cosines.map((cosine, at) => options.scale * (cosine + (maxSim.scores[at] ?? 0)));
    const { loss, gradient } = inBatchLoss(logits, size);
    const weights = gradient.map((value) => options.scale * value);

    const cells = asked.count * told.count;
    if (this.tokenWeights.length < cells) this.tokenWeights = new Float32Array(cells);
    const tokenWeights = this.tokenWeights.subarray(0, cells);
    const places = maxSim.backward(weights, tokenWeights);
    const ofSums = await this.gradients.run({
      ...sums,
      weights: floatTensor(weights, [size, size]),
    });
    const ofTokens = await this.gradients.run({
      ...tokens,
      weights: floatTensor(tokenWeights, [asked.count, told.count]),
    });
    for (const place of places) tokenWeights[place] = 0;
    const gradients = rowGradients(
      concatenate([floatData(ofSums, 'gradient'), floatData(ofTokens, 'gradient')]),
      dimensions,
      concatenateLists([questions, passages, asked.lists, told.lists]),
      table.length / dimensions,
    );
    return { loss, gradients };
  }

  private lengthsOf({ lists }: DistinctTokens): Float32Array {
    const { dimensions, table } = this;
    return Float32Array.from(lists.items, (row) => {
      let square = 0;
      for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) {
        square += (table[at] ?? 0) ** 2;
      }
      return Math.sqrt(square);
    });
  }
}

interface LossAndGradients {
  readonly loss: number;
  readonly gradients: RowGradients;
}

function concatenate(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
