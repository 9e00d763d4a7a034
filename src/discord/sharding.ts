import { REST, Routes, ShardingManager } from 'discord.js';
import { z } from 'zod';
import { discordError } from './connect.ts';
import type { Log } from './context.ts';

export interface ShardingOptions {
  readonly shards: 'auto' | number;
  /** The program that each shard runs. */
  readonly file: string;
  readonly token: string;
  readonly api?: string | undefined;
  readonly log: Log;
  /** A shard could not be started again. */
  readonly onEnd: () => void;
}

export interface Shards {
  /** False where a shard ended before it was ready; it has said why. */
  start(): Promise<boolean>;
  stop(): Promise<void>;
}

const gateway = z.object({ shards: z.int().min(1) });

/** A shard that opens the documents for the first time builds the index before it is ready. */
const patience = 10 * 60_000;

/** One process for each share of the servers; one that ends is started again. */
export function createShards({ shards, file, token, api, log, onEnd }: ShardingOptions): Shards {
  const manager = new ShardingManager(file, { token, execArgv: process.execArgv });
  let leaving = false;
  manager.on('shardCreate', (shard) => {
    shard.on('death', () => log.warn({ shard: shard.id }, 'a shard has ended'));
    shard.on('ready', () => log.info({ shard: shard.id }, 'a shard is ready'));
    shard.on('error', (error) => {
      if (leaving) return;
      log.error({ error, shard: shard.id }, 'a shard did not start again');
      onEnd();
    });
  });
  return {
    async start() {
      const amount = shards === 'auto' ? await recommended(token, api) : shards;
      try {
        await manager.spawn({ amount, timeout: patience });
        return true;
      } catch (error) {
        if (!leaving) log.error({ error }, 'a shard did not start');
        return leaving;
      }
    },
    async stop() {
      leaving = true;
      await Promise.all(
        manager.shards.map(async (shard) => {
          const child = shard.process;
          if (child === null || child.exitCode !== null) return;
          const ended = new Promise((resolve) => child.once('exit', resolve));
          shard.kill();
          await ended;
        }),
      );
    },
  };
}

/** Asked here, not by discord.js, which knows no other address. */
async function recommended(token: string, api: string | undefined): Promise<number> {
  const rest = new REST(api === undefined ? {} : { api, version: '10' }).setToken(token);
  try {
    return gateway.parse(await rest.get(Routes.gatewayBot())).shards;
  } catch (cause) {
    throw discordError(undefined, cause);
  }
}

/**
 * Lets this process itself tell the manager that its shard is ready. discord.js would tell of the
 * first client alone, and of its end, too: one that Discord refuses an intent, and that another
 * client without the intent takes the place of, would end the manager's start.
 */
export function speakToManager(): { readonly ready: () => void } {
  delete process.env['SHARDING_MANAGER'];
  return { ready: () => void process.send?.({ _ready: true }) };
}

/** Which share this process has, where a sharding manager started it. */
export function shardOf(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly id: number; readonly count: number } | undefined {
  if (environment['SHARDING_MANAGER'] !== 'true') return undefined;
  const [id, count] = [Number(environment['SHARDS']), Number(environment['SHARD_COUNT'])];
  return Number.isInteger(id) && Number.isInteger(count) ? { id, count } : undefined;
}
