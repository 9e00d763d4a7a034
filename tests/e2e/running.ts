import type { Answerer, AskOptions } from '../../src/answer/answerer.ts';
import { type Bot, type BotOptions, createBot } from '../../src/discord/bot.ts';
import type { Log } from '../../src/discord/context.ts';
import { fakeAnswerer } from '../terminal/support/fake-answerer.ts';
import { type DiscordServer, type ServerOptions, startDiscordServer } from './server/start.ts';

export interface Asked extends AskOptions {
  readonly question: string;
}

export interface Running {
  readonly server: DiscordServer;
  readonly bot: Bot;
  /** What was asked of the documents, in order. */
  readonly asked: readonly Asked[];
  /** `level message`, one each. */
  readonly logged: readonly string[];
}

export interface RunningOptions {
  readonly server?: ServerOptions;
  readonly bot?: Partial<BotOptions>;
  /** Awaited by every question before it is answered. */
  readonly hold?: () => Promise<void>;
  /** Called before the bot connects. */
  readonly prepare?: (server: DiscordServer) => void;
}

const open: Running[] = [];

/** The bot on a Discord of its own; `closeAll` ends both. */
export async function botOnServer(options: RunningOptions = {}): Promise<Running> {
  const running = await stoppedBot(options);
  await running.bot.start();
  return running;
}

/** As `botOnServer`, not yet started. */
export async function stoppedBot(options: RunningOptions = {}): Promise<Running> {
  const server = await startDiscordServer(options.server);
  options.prepare?.(server);
  const asked: Asked[] = [];
  const logged: string[] = [];
  const bot = createBot({
    answerer: recording(asked, options.hold),
    token: server.token,
    api: server.restUrl,
    questionsPerMember: 1000,
    questionsPerServer: 1000,
    queueLength: 100,
    log: keeping(logged),
    language: 'en',
    ...options.bot,
  });
  const running = { server, bot, asked, logged };
  open.push(running);
  return running;
}

export async function closeAll(): Promise<void> {
  for (const { bot, server } of open.splice(0)) {
    await bot.stop(0);
    await server.close();
  }
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

function keeping(logged: string[]): Log {
  const keep = (level: string) => (_: unknown, message: string) => {
    logged.push(`${level} ${message}`);
  };
  return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}
