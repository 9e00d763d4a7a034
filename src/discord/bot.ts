import { type Client, Events } from 'discord.js';
import type { Answerer } from '../answer/answerer.ts';
import { BrueckeError } from '../domain/errors.ts';
import { errorSentence } from '../messages/index.ts';
import type { ReaderLanguage } from '../messages/reader-language.ts';
import { createClient } from './client.ts';
import { registerCommands } from './commands/register.ts';
import { removeDoubles } from './commands/remove-doubles.ts';
import { connect, discordError } from './connect.ts';
import type { BotContext, Log } from './context.ts';
import { handleMessage } from './conversation/handle.ts';
import { createCounters } from './counters.ts';
import { handleInteraction } from './interactions/handle.ts';
import { createLimits } from './limits.ts';
import { createQueue } from './queue.ts';
import { Seen } from './seen.ts';

export interface BotOptions {
  readonly answerer: Answerer;
  readonly token: string;
  /** Absent: commands are registered for every server. */
  readonly guildId?: string | undefined;
  /** Absent: Discord itself. */
  readonly api?: string | undefined;
  /** Questions a minute. */
  readonly questionsPerMember: number;
  readonly questionsPerServer: number;
  readonly queueLength: number;
  readonly shard?: { readonly id: number; readonly count: number } | undefined;
  readonly log: Log;
  /** Of whoever runs the bot. */
  readonly language: ReaderLanguage;
  readonly now?: () => number;
  /** Discord has closed the connection for good. */
  readonly onEnd?: (error: BrueckeError) => void;
}

export interface Bot {
  /** @throws BrueckeError `discord-token-refused`, `discord-unreachable` */
  start(): Promise<void>;
  /** Takes no new work, gives what runs up to `milliseconds` to end, and leaves. */
  stop(milliseconds?: number): Promise<void>;
}

/** A look-up searches nothing, and a page is turned more quickly than a question is thought of. */
const lookUpsForQuestion = 6;

export function createBot(options: BotOptions): Bot {
  const { log, token, language, now = Date.now } = options;
  const counters = createCounters();
  const context: BotContext = {
    answerer: options.answerer,
    limits: createLimits({
      member: options.questionsPerMember,
      server: options.questionsPerServer,
      now,
    }),
    lookUps: createLimits({
      member: options.questionsPerMember * lookUpsForQuestion,
      server: options.questionsPerServer * lookUpsForQuestion,
      now,
    }),
    queue: createQueue({ length: options.queueLength }),
    counters,
    log,
    now,
  };
  const running = new Set<Promise<void>>();
  const seen = new Seen();
  let client: Client | undefined;
  let leaving = false;

  const run = (id: string, work: () => Promise<void>): void => {
    if (!seen.first(id)) {
      counters.count('event-again');
      return;
    }
    const ended = work()
      .catch((error: unknown) => log.error({ error }, 'an event was not handled'))
      .finally(() => running.delete(ended));
    running.add(ended);
  };

  const listen = (to: Client): void => {
    to.on(Events.InteractionCreate, (interaction) =>
      run(interaction.id, () => handleInteraction(interaction, context)),
    );
    to.on(Events.MessageCreate, (message) =>
      run(message.id, () => handleMessage(message, context, language)),
    );
    to.on(Events.Warn, (text) => log.warn({}, text));
    to.on(Events.Error, (error) => log.error({ error }, 'the client failed'));
    to.on(Events.ShardError, (error) => log.warn({ error }, 'the connection failed'));
    to.on(Events.ShardReconnecting, () => log.info({}, 'connecting again'));
    to.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'connected again'));
  };

  /** Discord takes the intent from a bot that runs, too: then it goes on without. */
  const end = async (error: BrueckeError): Promise<void> => {
    if (error.code !== 'discord-intent-refused') return options.onEnd?.(error);
    log.warn({}, errorSentence(error, language));
    await client?.destroy();
    await open(false).catch((again: unknown) => options.onEnd?.(asBrueckeError(again)));
  };

  const open = async (messageContent: boolean): Promise<Client<true>> => {
    const made = createClient({ messageContent, api: options.api, shard: options.shard });
    client = made;
    listen(made);
    try {
      const ready = await connect(made, token);
      made.on(Events.ShardDisconnect, ({ code }) => {
        if (!leaving && made === client) void end(discordError(code, undefined));
      });
      return ready;
    } catch (error) {
      await made.destroy();
      const refused = error instanceof BrueckeError && error.code === 'discord-intent-refused';
      if (!refused || !messageContent) throw error;
      log.warn({}, errorSentence(error, language));
      return open(false);
    }
  };

  return {
    async start() {
      // What is offered while a citation is typed is made at its first use; nobody should wait for it.
      options.answerer.citations('', 1);
      const ready = await open(true);
      log.info({ user: ready.user.tag, servers: ready.guilds.cache.size }, 'connected');
      // Answers need no commands: a bot without the right to register them still answers mentions.
      try {
        await registerCommands(ready, options.guildId, log);
        await removeDoubles(ready, options.guildId, log);
      } catch (error) {
        log.error({ error }, 'the commands were not registered');
      }
    },

    async stop(milliseconds = 10_000) {
      if (leaving) return;
      leaving = true;
      log.info({ running: running.size }, 'leaving');
      await within(milliseconds, async () => {
        await context.queue.drain();
        while (running.size > 0) await Promise.all(running);
      });
      await client?.destroy();
      log.info({ counted: counters.read(), unfinished: running.size }, 'left');
    },
  };
}

function asBrueckeError(error: unknown): BrueckeError {
  return error instanceof BrueckeError ? error : discordError(undefined, error);
}

async function within(milliseconds: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work(), late]);
  clearTimeout(timer);
}
