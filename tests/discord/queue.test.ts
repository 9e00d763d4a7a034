import { describe, expect, test } from 'vitest';
import { createQueue } from '../../src/discord/queue.ts';

function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('the queue', () => {
  test('runs in order, so many at once and no more', async () => {
    const queue = createQueue({ length: 100, concurrency: 2 });
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        queue.run(async () => {
          started.push(number);
          running += 1;
          most = Math.max(most, running);
          await Promise.resolve();
          running -= 1;
          return number;
        }),
      ),
    );
    expect(results).toEqual(Array.from({ length: 20 }, (_, number) => number));
    expect(started).toEqual(results);
    expect(most).toBe(2);
  });

  test('refuses when it is full, and takes again when there is room', async () => {
    const queue = createQueue({ length: 1, concurrency: 1 });
    const { open, opened } = gate();
    const first = queue.run(() => opened);
    const second = queue.run(async () => 'second');
    let ran = false;
    expect(
      queue.run(async () => {
        ran = true;
      }),
    ).toBeUndefined();
    open();
    await first;
    expect(await second).toBe('second');
    expect(ran).toBe(false);
    expect(await queue.run(async () => 'again')).toBe('again');
  });

  test('work that fails makes room, too', async () => {
    const queue = createQueue({ length: 1, concurrency: 1 });
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await queue.run(async () => 1)).toBe(1);
  });

  test('drains: takes no more, and waits for what was taken', async () => {
    const queue = createQueue({ length: 10, concurrency: 1 });
    const { open, opened } = gate();
    const ended: string[] = [];
    void queue.run(() => opened.then(() => ended.push('first')));
    void queue.run(async () => ended.push('second'));
    const drained = queue.drain().then(() => ended.push('drained'));
    expect(queue.run(async () => 3)).toBeUndefined();
    open();
    await drained;
    expect(ended).toEqual(['first', 'second', 'drained']);
    await queue.drain();
  });
});
