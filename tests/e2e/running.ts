import type { Answerer, AskOptions } from '../../src/answer/answerer.ts';
import { type Bot, type BotOptions, createBot } from '../../src/discord/bot.ts';
import type { Log } from '../../src/discord/context.ts';
import { fakeAnswerer } from '../terminal/support/fake-answerer.ts';
import { type DiscordServer, type ServerOptions, startDiscordServer } from './server/start.ts';

export interface Asked extends AskOptions {
  readonly question: string;
}

/** A line of the log. */
export interface Entry {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface Running {
  readonly server: DiscordServer;
  readonly bot: Bot;
  /** What was asked of the documents, in order. */
  readonly asked: readonly Asked[];
  /** `level message`, one each. */
  readonly logged: readonly string[];
  readonly entries: readonly Entry[];
}

export interface RunningOptions {
  readonly server?: ServerOptions;
  readonly bot?: Partial<BotOptions>;
  /** Awaited by every question before it is answered. */
  readonly hold?: () => Promise<void>;
  /** Called before the bot connects. */
  readonly prepare?: (server: DiscordServer) => void;
}

const servers: DiscordServer[] = [];
const bots: Bot[] = [];

/** The bot on a Discord of its own; `closeAll` ends both. */
export async function botOnServer(options: RunningOptions = {}): Promise<Running> {
  const running = await stoppedBot(options);
  await running.bot.start();
  return running;
}

/** As `botOnServer`, not yet started. */
export async function stoppedBot(options: RunningOptions = {}): Promise<Running> {
  const server = await startDiscordServer(options.server);
  servers.push(server);
  options.prepare?.(server);
  return botOn(server, options);
}

/** A bot on a Discord that is there already, not yet started: after a restart, or beside another. */
export function botOn(server: DiscordServer, options: RunningOptions = {}): Running {
  const asked: Asked[] = [];
  const logged: string[] = [];
  const entries: Entry[] = [];
  const bot = createBot({
    answerer: recording(asked, options.hold),
    token: server.token,
    api: server.restUrl,
    questionsPerMember: 1000,
    questionsPerServer: 1000,
    queueLength: 100,
    log: keeping(logged, entries),
    language: 'en',
    ...options.bot,
  });
  bots.push(bot);
  return { server, bot, asked, logged, entries };
}

export async function closeAll(): Promise<void> {
  for (const bot of bots.splice(0)) await bot.stop(0);
  for (const server of servers.splice(0)) await server.close();
}

function recording(asked: Asked[], hold: (() => Promise<void>) | undefined): Answerer {
  const answerer = fakeAnswerer();
  return {
    ...answerer,
    async ask(question, options) {
      asked.push({ question, ...options });
      await hold?.();
      return answerer.ask(question, options);
    },
  };
}

/** What a bot counted, from its last line in the log. */
export function counted({ entries }: Running): unknown {
  return entries.find(({ message }) => message === 'left')?.fields['counted'];
}

function keeping(logged: string[], entries: Entry[]): Log {
  const keep = (level: string) => (fields: Entry['fields'], message: string) => {
    logged.push(`${level} ${message}`);
    entries.push({ fields, message });
  };
  return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}
