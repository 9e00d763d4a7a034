import type { BatchSampler } from '../data/pair-task.ts';
import type { TokenTexts } from '../data/token-texts.ts';
import { floatData, floatTensor, Session } from '../onnx/session.ts';
import type { Progress } from '../progress.ts';
import type { Random } from '../random.ts';
import { BagOfRows, type ChosenTokens } from '../table/bag-of-rows.ts';
import { RowAdam, RowGradients } from '../table/row-adam.ts';
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
  private readonly bags: BagOfRows;
  /** Of the last batch. */
  readonly rowGradients: RowGradients;
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
    this.bags = new BagOfRows(dimensions);
    this.rowGradients = new RowGradients(table.length / dimensions, dimensions);
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
      const loss = await this.step(sampler);
      if (!Number.isFinite(loss)) throw new Error(`the loss is ${loss} at step ${step}`);
      adam.step(table, this.rowGradients, options.rate * schedule(step, options));
      meanLoss = step === 1 ? loss : 0.95 * meanLoss + 0.05 * loss;
      progress.step(step, options.steps, () => `loss ${meanLoss.toFixed(3)}`);
      afterStep(step);
    }
  }

  /** Leaves the gradients of one batch in `rowGradients`; returns its loss. */
  async step(sampler: BatchSampler): Promise<number> {
    const { bags, texts, options, random, table } = this;
    const batch = sampler.draw(options.batch);
    // Translations and their like are questions to each other: either side may ask.
    const [asking, answering] =
      random.next() < 0.5 && !batch.task.startsWith('qa')
        ? [batch.right, batch.left]
        : [batch.left, batch.right];
    const questions = bags.choose(asking, texts, options.dropout, random);
    const passages = bags.choose(answering, texts, options.dropout, random);
    return this.backward(questions, passages, table);
  }

  /** Public for the test that holds the gradient to finite differences. */
  async backward(
    questions: ChosenTokens,
    passages: ChosenTokens,
    table: Float32Array,
  ): Promise<number> {
    const { bags, dimensions, options } = this;
    const size = questions.starts.length - 1;
    const asked = distinctTokens(questions);
    const told = distinctTokens(passages);
    const sums = {
      left: floatTensor(bags.sums(table, questions), [size, dimensions]),
      right: floatTensor(bags.sums(table, passages), [size, dimensions]),
    };
    const tokens = {
      left: floatTensor(this.rowsOf(table, asked), [asked.rows.length, dimensions]),
      right: floatTensor(this.rowsOf(table, told), [told.rows.length, dimensions]),
    };
    const cosines = floatData(await this.cosines.run(sums), 'cosines');
    const tokenCosines = floatData(await this.cosines.run(tokens), 'cosines');
    const maxSim = new MaxSimilarity(asked, told, tokenCosines, this.lengthsOf(table, asked));
    const logits = cosines.map((cosine, at) => options.scale * (cosine + (maxSim.scores[at] ?? 0)));
    const { loss, gradient } = inBatchLoss(logits, size);
    const weights = gradient.map((value) => options.scale * value);

    const cells = asked.rows.length * told.rows.length;
    if (this.tokenWeights.length < cells) this.tokenWeights = new Float32Array(cells);
    const tokenWeights = this.tokenWeights.subarray(0, cells);
    const places = maxSim.backward(weights, tokenWeights);
    const sumGradients = await this.gradients.run({
      ...sums,
      weights: floatTensor(weights, [size, size]),
    });
    const tokenGradients = await this.gradients.run({
      ...tokens,
      weights: floatTensor(tokenWeights, [asked.rows.length, told.rows.length]),
    });
    for (const place of places) tokenWeights[place] = 0;
    bags.scatter(this.rowGradients, questions, floatData(sumGradients, 'leftGradient'));
    bags.scatter(this.rowGradients, passages, floatData(sumGradients, 'rightGradient'));
    this.scatterTokens(asked, floatData(tokenGradients, 'leftGradient'));
    this.scatterTokens(told, floatData(tokenGradients, 'rightGradient'));
    return loss;
  }

  private scatterTokens({ rows }: DistinctTokens, gradients: Float32Array): void {
    for (const [at, row] of rows.entries()) {
      this.rowGradients.add(row, gradients, at * this.dimensions, 1);
    }
  }

  private rowsOf(table: Float32Array, { rows }: DistinctTokens): Float32Array {
    const { dimensions } = this;
    const copy = new Float32Array(rows.length * dimensions);
    for (const [at, row] of rows.entries()) {
      copy.set(table.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
    }
    return copy;
  }

  private lengthsOf(table: Float32Array, { rows }: DistinctTokens): Float32Array {
    const { dimensions } = this;
    return Float32Array.from(rows, (row) => {
      let square = 0;
      for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) {
        square += (table[at] ?? 0) ** 2;
      }
      return Math.sqrt(square);
    });
  }
}
