import { describe, expect, test } from 'vitest';
import { createLimits } from '../../src/discord/limits.ts';

function limitsAt(member: number, server: number, remembered?: number) {
  const clock = { now: 1_000_000 };
  const limits = createLimits({
    member,
    server,
    now: () => clock.now,
    ...(remembered === undefined ? {} : { remembered }),
  });
  return { clock, limits };
}

describe('questions a minute', () => {
  test('a member is told the whole seconds left, and asks again after them', () => {
    const { clock, limits } = limitsAt(2, 60);
    expect(limits.take('anna', 'server')).toBe(0);
    clock.now += 10_500;
    expect(limits.take('anna', 'server')).toBe(0);
    expect(limits.take('anna', 'server')).toBe(50);
    clock.now += 49_499;
    expect(limits.take('anna', 'server')).toBe(1);
    clock.now += 1;
    expect(limits.take('anna', 'server')).toBe(0);
    expect(limits.take('anna', 'server')).toBe(11);
  });

  test('a server counts all its members, and another server is another', () => {
    const { limits } = limitsAt(10, 2);
    expect([limits.take('a', 's'), limits.take('b', 's'), limits.take('c', 's')]).toEqual([
      0, 0, 60,
    ]);
    expect(limits.take('c', 't')).toBe(0);
    expect(limits.take('c', undefined)).toBe(0);
  });

  test('who is refused for the server keeps their own questions', () => {
    const { limits } = limitsAt(1, 1);
    limits.take('a', 's');
    expect(limits.take('b', 's')).toBe(60);
    expect(limits.take('b', 't')).toBe(0);
  });

  test('memory is bounded: who asked longest ago is forgotten', () => {
    const { limits } = limitsAt(1, 1000, 100);
    for (let member = 0; member < 1000; member += 1) limits.take(`m${member}`, undefined);
    expect(limits.take('m999', undefined)).toBe(60);
    expect(limits.take('m0', undefined)).toBe(0);
  });
});
