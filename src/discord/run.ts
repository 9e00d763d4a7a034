import type { LiveDocuments } from '../live/live.ts';
import { errorSentence } from '../messages/index.ts';
import type { ReaderLanguage } from '../messages/reader-language.ts';
import { createBot } from './bot.ts';
import type { Log } from './context.ts';
import { leaveOnSignals } from './life.ts';
import { createLog } from './log.ts';
import { createShards, shardOf, speakToManager } from './sharding.ts';
import { warmUp } from './warm-up.ts';

/** The settings that the bot reads; `src/config.ts` has more. */
export interface BotSettings {
  readonly discordToken: string;
  /** Absent: commands are registered for all servers. */
  readonly discordGuildId?: string;
  /** Absent: Discord's own. */
  readonly discordApi?: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly logQuestions: boolean;
  readonly questionsPerMember: number;
  readonly questionsPerServer: number;
  readonly queueLength: number;
  readonly shards?: number | 'auto';
}

export interface RunOptions {
  readonly settings: BotSettings;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path of what was started. */
  readonly program: string;
  /** @param isBuilder whether this process is the one that indexes what changes */
  readonly open: (log: Log, isBuilder: boolean) => Promise<LiveDocuments>;
  readonly language: ReaderLanguage;
  /** Says an error in a sentence; the program then ends. */
  readonly fail: (error: unknown) => void;
}

/** The bot as a program: its log on stdout, sentences about what ends it on stderr. */
export async function runBot(options: RunOptions): Promise<void> {
  const { settings, environment } = options;
  const log = createLog({
    level: settings.logLevel,
    token: settings.discordToken,
    questions: settings.logQuestions,
    destination: { write: (line) => void process.stdout.write(line) },
  });
  const shard = shardOf(environment);
  if (settings.shards !== undefined && shard === undefined) {
    return runShards(options, settings.shards, log);
  }
  const manager = shard === undefined ? undefined : speakToManager();
  let stop = async (): Promise<void> => {};
  leaveOnSignals({ signals: process, stop: () => stop(), exit: process.exit });
  // Listening for the manager's end must not keep a process that has failed from ending.
  process.channel?.unref();

  // Of many shards one builds, and all serve what it has built.
  const live = await options.open(log, (shard?.id ?? 0) === 0);
  const { answerer } = live;
  stop = () => live.close();
  const { documents, passages, languages, built, problems } = answerer.summary;
  log.info({ documents, passages, languages, built }, 'documents opened');
  for (const problem of problems) log.warn({}, errorSentence(problem, options.language));

  const bot = createBot({
    answerer,
    token: settings.discordToken,
    guildId: settings.discordGuildId,
    api: settings.discordApi,
    questionsPerMember: settings.questionsPerMember,
    questionsPerServer: settings.questionsPerServer,
    queueLength: settings.queueLength,
    shard,
    log,
    language: options.language,
    onEnd: (error) => {
      options.fail(error);
      process.exit(1);
    },
  });
  stop = async () => {
    await Promise.all([bot.stop(), live.close()]);
  };
  warmUp(answerer).catch((error: unknown) => log.error({ error }, 'warming up failed'));
  await bot.start();
  manager?.ready();
}

async function runShards(options: RunOptions, amount: 'auto' | number, log: Log): Promise<void> {
  const { settings, program } = options;
  const shards = createShards({
    shards: amount,
    file: program,
    token: settings.discordToken,
    api: settings.discordApi,
    log,
    onEnd: () => void end(),
  });
  const end = async (): Promise<void> => {
    await shards.stop();
    process.exit(1);
  };
  leaveOnSignals({ signals: process, stop: () => shards.stop(), exit: process.exit });
  if (!(await shards.start())) await end();
}
