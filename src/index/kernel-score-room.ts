import { layOut, type Places } from '../embedding/kernel/layout.ts';
import { type Bm25Arrays, b, k1 } from './bm25-arrays.ts';
import type { CodeMemory } from './scan/code-memory.ts';
import type { PostingsKernel } from './scan/postings-kernel.ts';
import type { Range, ScoreRoom } from './score-room.ts';

/** More lists than a question has terms, as a rule. */
const mostTouched = 64;

const base = k1 * (1 - b);

/** In the memory of the kernel, where the arrays of segments lie: postings are read in place. */
export class KernelScoreRoom implements ScoreRoom {
  readonly scores: Float64Array;
  readonly found: Uint32Array;
  /** What is touched: where it begins and its bytes, in turns. */
  private readonly lists: Uint32Array;
  private readonly lengthFactor: number;
  private readonly kernel: PostingsKernel;
  private readonly at: Places<'scores' | 'found' | 'lists'>;

  constructor(passages: number, lengthFactor: number, memory: CodeMemory, kernel: PostingsKernel) {
    this.lengthFactor = lengthFactor;
    this.kernel = kernel;
    const parts = { scores: 8 * passages, found: 4 * (passages + 1), lists: 16 * mostTouched };
    this.at = layOut(parts, memory.allocate(layOut(parts).end, this).at);
    const { buffer } = memory;
    this.scores = new Float64Array(buffer, this.at.scores, passages).fill(0);
    this.lists = new Uint32Array(buffer, this.at.lists, 4 * mostTouched);
    this.found = new Uint32Array(buffer, this.at.found, passages);
  }

  touch({ postingPassages, postingFrequencies }: Bm25Arrays, lists: readonly Range[]): void {
    const { at, kernel } = this;
    const count = Math.min(lists.length, mostTouched);
    for (let i = 0; i < count; i += 1) {
      const { first = 0, end = 0 } = lists[i] ?? {};
      this.put(2 * i, postingPassages, first, end);
      this.put(2 * i + 1, postingFrequencies, first, end);
    }
    kernel.touchLists(at.lists, 2 * count);
  }

  add(
    { postingPassages, postingFrequencies, passageLengths }: Bm25Arrays,
    first: number,
    end: number,
    weight: number,
  ): number {
    return this.kernel.accumulate(
      postingPassages.byteOffset + first * postingPassages.BYTES_PER_ELEMENT,
      Number(postingPassages instanceof Uint32Array),
      postingFrequencies.byteOffset + first * postingFrequencies.BYTES_PER_ELEMENT,
      end - first,
      passageLengths.byteOffset,
      base,
      this.lengthFactor,
      weight,
      this.at.scores,
    );
  }

  find({ passageLengths }: Bm25Arrays, least: number): number {
    const { at, kernel } = this;
    return kernel.atLeast(at.scores, passageLengths.length, least, at.found);
  }

  addToFound(
    count: number,
    { postingPassages, postingFrequencies, passageLengths }: Bm25Arrays,
    first: number,
    end: number,
    weight: number,
  ): void {
    this.kernel.accumulateFound(
      this.at.found,
      count,
      postingPassages.byteOffset + first * postingPassages.BYTES_PER_ELEMENT,
      Number(postingPassages instanceof Uint32Array),
      postingFrequencies.byteOffset + first * postingFrequencies.BYTES_PER_ELEMENT,
      end - first,
      passageLengths.byteOffset,
      base,
      this.lengthFactor,
      weight,
      this.at.scores,
    );
  }

  keep(count: number, least: number): number {
    const { at, kernel } = this;
    return kernel.keepAtLeast(at.found, count, at.scores, least);
  }

  private put(
    list: number,
    { byteOffset, BYTES_PER_ELEMENT }: Uint16Array | Uint32Array,
    first: number,
    end: number,
  ): void {
    this.lists[2 * list] = byteOffset + BYTES_PER_ELEMENT * first;
    this.lists[2 * list + 1] = BYTES_PER_ELEMENT * (end - first);
  }
}
