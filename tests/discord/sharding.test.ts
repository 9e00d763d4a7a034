import { expect, test } from 'vitest';
import { shardOf } from '../../src/discord/sharding.ts';

test('a process knows its share only where a manager started it', () => {
  expect(shardOf({ SHARDS: '4' })).toBeUndefined();
  expect(shardOf({ SHARDING_MANAGER: 'true', SHARDS: '1', SHARD_COUNT: '4' })).toEqual({
    id: 1,
    count: 4,
  });
});
