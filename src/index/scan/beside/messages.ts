import type { RowBoard } from '../../../embedding/kernel/row-work.ts';
import type { ScanTask } from '../score-nearest.ts';

/** What the thread is given first. */
export interface SetUp {
  /** Shared with the program. */
  readonly memory: WebAssembly.Memory;
  /** One more with each request. [1] */
  readonly requests: Int32Array;
  /** Where rows of the token table are shared out. */
  readonly rows: RowBoard;
}

/** A search, on its way to the thread. */
export interface ScanRequest {
  readonly task: ScanTask;
  readonly query: Float32Array;
  readonly progress: Progress;
}

/** Shared by both threads. */
export interface Progress {
  /** One of {@link waiting}, {@link taken}, {@link done}. [1] */
  readonly state: Int32Array;
  /** What the products are to be multiplied with. [1] */
  readonly scale: Float64Array;
}

export const waiting = 0;
/** By whichever thread was first. */
export const taken = 1;
/** By the other thread. */
export const done = 2;

/** Whether whoever asks may do it. */
export function take({ state }: Progress): boolean {
  return Atomics.compareExchange(state, 0, waiting, taken) === waiting;
}
