import type { Random } from '../random.ts';

/** Pairs of texts, by their numbers in `TokenTexts`, from which batches are drawn. */
export interface PairTask {
  readonly name: string;
  /** Weight of the whole task beside the others. */
  readonly weight: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Two rights of one group are too near to be each other's wrong answers. */
  readonly groups: Int32Array;
}

export interface Batch {
  readonly task: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Draws pairs from one task, each once before any comes again. */
class TaskSampler {
  readonly task: PairTask;
  private readonly order: Int32Array;
  private readonly random: Random;
  private cursor: number;

  constructor(task: PairTask, random: Random) {
    this.task = task;
    this.random = random;
    this.order = Int32Array.from(task.left, (_, index) => index);
    this.cursor = this.order.length;
  }

  /** At most `size` pairs; no text and no group is in a batch twice. */
  draw(size: number): Batch {
    const { task } = this;
    const left: number[] = [];
    const right: number[] = [];
    const seenLeft = new Set<number>();
    const seenGroups = new Set<number>();
    for (
      let tries = 0;
      left.length < size && tries < Math.min(3 * size, this.order.length);
      tries += 1
    ) {
      const pair = this.next();
      const leftText = task.left[pair] ?? 0;
      const group = task.groups[pair] ?? 0;
      if (seenLeft.has(leftText) || seenGroups.has(group)) continue;
      seenLeft.add(leftText);
      seenGroups.add(group);
      left.push(leftText);
      right.push(task.right[pair] ?? 0);
    }
    return { task: task.name, left, right };
  }

  private next(): number {
    if (this.cursor >= this.order.length) {
      this.random.shuffle(this.order);
      this.cursor = 0;
    }
    const pair = this.order[this.cursor] ?? 0;
    this.cursor += 1;
    return pair;
  }
}

/** Draws batches, each from one task, chosen by weight. */
export class BatchSampler {
  private readonly samplers: readonly TaskSampler[];
  private readonly random: Random;
  private readonly totalWeight: number;

  constructor(tasks: readonly PairTask[], random: Random) {
    this.random = random;
    this.samplers = tasks.map((task) => new TaskSampler(task, random));
    this.totalWeight = tasks.reduce((sum, { weight }) => sum + weight, 0);
  }

  draw(size: number): Batch {
    let rest = this.random.next() * this.totalWeight;
    for (const sampler of this.samplers) {
      rest -= sampler.task.weight;
      if (rest < 0) return sampler.draw(size);
    }
    const [first] = this.samplers;
    if (first === undefined) throw new Error('no training pairs');
    return first.draw(size);
  }
}
