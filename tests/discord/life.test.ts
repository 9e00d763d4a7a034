import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { leaveOnSignals } from '../../src/discord/life.ts';

test('the first signal leaves in order, more of them change nothing', async () => {
  const signals = new EventEmitter();
  const codes: number[] = [];
  let stops = 0;
  const stop = async () => {
    stops += 1;
  };
  leaveOnSignals({ signals, stop, exit: (code) => codes.push(code) });
  signals.emit('SIGTERM');
  signals.emit('SIGINT');
  await Promise.resolve();
  expect(stops).toBe(1);
  expect(codes).toEqual([0]);
});

test('leaves when the manager of the shards is gone', async () => {
  const signals = new EventEmitter();
  const codes: number[] = [];
  leaveOnSignals({ signals, stop: async () => {}, exit: (code) => codes.push(code) });
  signals.emit('disconnect');
  await vi.waitFor(() => expect(codes).toEqual([0]));
});
