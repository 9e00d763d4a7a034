import type { Numeric } from './web-assembly.ts';

/** Rows that are taken at once: some twentieth of a millisecond's work. */
const rowsAtOnce = 192;

/** Fewer are compared before another thread has woken up. */
const fewestRows = 1024;

/** Of whoever waits for the last rows of the other thread: as long as it would take itself. */
const patience = 1;

// Places in the state.
const next = 0;
const count = 1;
const busy = 2;
const states = 3;

/** What `similarities` of the kernel takes, but for how many rows; byte offsets and numbers. */
export interface RowTask {
  readonly table: number;
  readonly dimensions: number;
  readonly query: number;
  readonly packed: number;
  readonly groups: number;
  readonly queryScales: number;
  readonly queryWeights: number;
  readonly rows: number;
  readonly rowScales: number;
  readonly rowLengths: number;
  readonly out: number;
  readonly contributions: number;
}

/** Shared by two threads: whose turn it is, and a task in numbers. */
export interface RowBoard {
  /** Next row, rows of the task, whether the other thread is at it. [3] */
  readonly state: Int32Array;
  /** [12] */
  readonly task: Uint32Array;
}

export function newRowBoard(): RowBoard {
  return {
    state: new Int32Array(new SharedArrayBuffer(4 * states)),
    task: new Uint32Array(new SharedArrayBuffer(4 * 12)),
  };
}

/** All by whoever calls it. */
export function computeAll(task: RowTask, rowCount: number, similarities: Numeric): void {
  computeRows(numbersOf(task), 0, rowCount, similarities);
}

/**
 * Similarities of rows with a question, computed by two threads over one memory: each takes some
 * rows after the other until none is left. A thread that does not wake up costs nothing.
 */
export class RowWork {
  private readonly board: RowBoard;
  private readonly wake: () => void;
  /** What a thread that is late may still read and write. */
  private readonly held: unknown[] = [];

  /** @param wake has the other thread call {@link takeRows} */
  constructor(board: RowBoard, wake: () => void) {
    this.board = board;
    this.wake = wake;
  }

  /**
   * Computes the similarities of a task. False where the other thread may still be at it: then what
   * the task points to must not be used for anything else, and is held here as long.
   *
   * @param region what the task points to
   */
  run(task: RowTask, rowCount: number, similarities: Numeric, region: unknown): boolean {
    const { state } = this.board;
    const numbers = numbersOf(task);
    if (rowCount < fewestRows || Atomics.load(state, busy) !== 0) {
      computeRows(numbers, 0, rowCount, similarities);
      return true;
    }
    this.held.length = 0;
    this.board.task.set(numbers);
    Atomics.store(state, next, 0);
    Atomics.store(state, count, rowCount);
    this.wake();
    takeAll(state, numbers, similarities);
    Atomics.store(state, count, 0);
    Atomics.wait(state, busy, 1, patience);
    if (Atomics.load(state, busy) === 0) return true;
    computeRows(numbers, 0, rowCount, similarities);
    this.held.push(region);
    return false;
  }
}

/** What the other thread does when it is woken. */
export function takeRows({ state, task }: RowBoard, similarities: Numeric): void {
  Atomics.store(state, busy, 1);
  if (Atomics.load(state, count) > 0) takeAll(state, task, similarities);
  Atomics.store(state, busy, 0);
  Atomics.notify(state, busy);
}

function takeAll(state: Int32Array, task: Uint32Array, similarities: Numeric): void {
  for (;;) {
    const end = Atomics.load(state, count);
    const from = end === 0 ? 0 : Atomics.add(state, next, rowsAtOnce);
    if (from >= end) return;
    computeRows(task, from, Math.min(from + rowsAtOnce, end), similarities);
  }
}

/** Rows `[from, end)` of a task. */
function computeRows(
  [
    table = 0,
    dimensions = 0,
    query = 0,
    packed = 0,
    groups = 0,
    queryScales = 0,
    queryWeights = 0,
    rows = 0,
    rowScales = 0,
    rowLengths = 0,
    out = 0,
    contributions = 0,
  ]: Iterable<number>,
  from: number,
  end: number,
  similarities: Numeric,
): void {
  similarities(
    table,
    dimensions,
    query,
    packed,
    groups,
    queryScales,
    queryWeights,
    rows + 4 * from,
    end - from,
    rowScales,
    rowLengths,
    out + 16 * groups * from,
    contributions + 4 * from,
  );
}

function numbersOf(task: RowTask): Uint32Array {
  return Uint32Array.of(
    task.table,
    task.dimensions,
    task.query,
    task.packed,
    task.groups,
    task.queryScales,
    task.queryWeights,
    task.rows,
    task.rowScales,
    task.rowLengths,
    task.out,
    task.contributions,
  );
}
