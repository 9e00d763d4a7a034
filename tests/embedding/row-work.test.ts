import { describe, expect, it } from 'vitest';
import {
  newRowBoard,
  type RowTask,
  RowWork,
  takeRows,
} from '../../src/embedding/kernel/row-work.ts';

const task: RowTask = {
  table: 1,
  dimensions: 2,
  query: 3,
  packed: 4,
  groups: 5,
  queryScales: 6,
  queryWeights: 7,
  rows: 4_000_000_000,
  rowScales: 9,
  rowLengths: 10,
  out: 11,
  contributions: 12,
};

/** A kernel that counts how often each row was computed, and looks at what it is given. */
function counting(rows: number) {
  const times = new Uint32Array(rows);
  const similarities = (...numbers: readonly number[]): number => {
    const [at = 0, count = 0, out = 0, contributions = 0] = [7, 8, 11, 12].map((n) => numbers[n]);
    const from = (at - task.rows) / 4;
    expect([...numbers.slice(0, 7), ...numbers.slice(9, 11)]).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10]);
    expect(out).toBe(11 + 16 * 5 * from);
    expect(contributions).toBe(12 + 4 * from);
    expect(from + count).toBeLessThanOrEqual(rows);
    for (let row = from; row < from + count; row += 1) times[row] = (times[row] ?? 0) + 1;
    return 0;
  };
  return { times, similarities };
}

const sizes = [0, 1, 1023, 1024, 1025, 4300];

describe('similarities of rows that another thread may share', () => {
  it.each(sizes)('are all computed once where it does not wake up: %i', (rows) => {
    const { times, similarities } = counting(rows);
    let woken = 0;
    const work = new RowWork(newRowBoard(), () => {
      woken += 1;
    });
    expect(work.run(task, rows, similarities, undefined)).toBe(true);
    expect(times.every((each) => each === 1)).toBe(true);
    expect(woken).toBe(rows < 1024 ? 0 : 1);
  });

  it.each(sizes)('are all computed once where it does all before: %i', (rows) => {
    const { times, similarities } = counting(rows);
    const board = newRowBoard();
    const work = new RowWork(board, () => takeRows(board, similarities));
    for (let round = 1; round < 4; round += 1) {
      expect(work.run(task, rows, similarities, undefined)).toBe(true);
      expect(times.every((each) => each === round)).toBe(true);
    }
  });

  it('are all computed once where it comes in between', () => {
    const { times, similarities } = counting(4300);
    const board = newRowBoard();
    const work = new RowWork(board, () => {});
    let calls = 0;
    const interrupted = (...numbers: readonly number[]): number => {
      calls += 1;
      if (calls === 3) takeRows(board, similarities);
      return similarities(...numbers);
    };
    expect(work.run(task, 4300, interrupted, undefined)).toBe(true);
    expect(times.every((each) => each === 1)).toBe(true);
  });

  it('are computed here where it takes some and does not end', () => {
    const { times, similarities } = counting(4300);
    const board = newRowBoard();
    const work = new RowWork(board, () => {
      Atomics.store(board.state, 2, 1);
      Atomics.add(board.state, 0, 192);
    });
    expect(work.run(task, 4300, similarities, undefined)).toBe(false);
    expect(times.every((each) => each > 0)).toBe(true);
    // As long as it is late nothing is handed to it.
    const before = board.task.slice();
    times.fill(0);
    expect(work.run({ ...task }, 4300, similarities, undefined)).toBe(true);
    expect(times.every((each) => each === 1)).toBe(true);
    expect(board.task).toEqual(before);
    expect(Atomics.load(board.state, 1)).toBe(0);
  });

  it('are left alone by a thread that wakes up when there is nothing to do', () => {
    const { times, similarities } = counting(4300);
    const board = newRowBoard();
    const work = new RowWork(board, () => {});
    takeRows(board, similarities);
    work.run(task, 4300, similarities, undefined);
    takeRows(board, similarities);
    expect(times.every((each) => each === 1)).toBe(true);
  });
});
