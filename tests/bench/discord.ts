import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Interaction } from '../e2e/server/interactions/interaction.ts';
import { type DiscordServer, startDiscordServer } from '../e2e/server/start.ts';
import { percentile } from './statistics.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const members = 200;
const membersPerServer = 5;
const rounds = 5;
const patience = 30_000;

export interface DiscordFigures {
  readonly members: number;
  /** The first 200 questions after the start, before the compiler is warm. */
  readonly first: RoundFigures;
  /** The rounds after it. */
  readonly warm: RoundFigures;
  /** Suggestions while members type, one key after the other, each in milliseconds. */
  readonly suggestions: { readonly p50: number; readonly p99: number };
  /** Largest resident set of the bot, in MiB. */
  readonly peakMebibytes: number;
  readonly unanswered: number;
  readonly violations: number;
}

export interface RoundFigures {
  readonly answersPerSecond: number;
  /** From the event to the callback, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** From the event to the answer itself, where the callback said that it would come. */
  readonly answered: number;
}

/**
 * 200 members ask at once, again and again, through a Discord on this machine: the whole of the
 * program, in a process of its own, over sockets. The members are spread over servers so that no
 * default limit is met.
 */
export async function measureDiscord(
  questions: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<DiscordFigures> {
  const server = await startDiscordServer();
  const seats = Array.from({ length: members / membersPerServer }, () => {
    const channel = server.addChannel(server.addGuild());
    return Array.from({ length: membersPerServer }, () => ({ channel, user: server.addUser() }));
  }).flat();
  const bot = startBot(server, environment);
  try {
    await Promise.race([
      server.until(
        () => server.gateway.connected > 0 && server.commands().length > 0,
        'the bot',
        patience,
      ),
      bot.ended.then(() => Promise.reject(new Error('The bot ended at its start.'))),
    ]);
    const results: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      results.push(await askAll(server, seats, questions, round));
    }
    const suggestions = await typeAll(server, seats);
    bot.leave();
    const [first, ...warm] = results;
    return {
      members,
      first: figures(first ? [first] : []),
      warm: figures(warm),
      suggestions: {
        p50: percentile(suggestions, 0.5),
        p99: percentile(suggestions, 0.99),
      },
      peakMebibytes: await bot.ended,
      unanswered: server.unanswered().length,
      violations: server.violations.length,
    };
  } finally {
    bot.leave();
    await bot.ended;
    await server.close();
  }
}

interface Round {
  readonly seconds: number;
  readonly milliseconds: readonly number[];
  readonly answered: readonly number[];
}

type Seat = Pick<Interaction, 'channel' | 'user'>;

async function askAll(
  server: DiscordServer,
  seats: readonly Seat[],
  questions: readonly string[],
  round: number,
): Promise<Round> {
  const started = performance.now();
  const sent = seats.map(({ channel, user }, index) => {
    const question = questions[(round * seats.length + index) % questions.length] ?? '';
    return server.sendCommand({ name: 'ask', options: { question }, channel, user });
  });
  const answered: number[] = [];
  await Promise.allSettled(
    sent.map(async (interaction) => {
      await interaction.answer(patience);
      answered.push(performance.now() - interaction.started);
    }),
  );
  return {
    seconds: (performance.now() - started) / 1000,
    milliseconds: sent.flatMap(({ callbackMilliseconds }) => callbackMilliseconds ?? []),
    answered,
  };
}

/** What members type into the commands' fields, key by key. */
const typed = [
  ['source', 'citation', 'dresden-jinan-2018#3'],
  ['source', 'citation', 'Hightech-Zone'],
  ['source', 'citation', '佛山'],
  ['visits', 'place', 'Jinan'],
  ['visits', 'partner', 'Silicon Saxony'],
  ['visits', 'since', '2018-10'],
] as const;

async function typeAll(server: DiscordServer, seats: readonly Seat[]): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const [name, focused, text] of typed) {
    const seat = seats[milliseconds.length % seats.length];
    for (let end = 0; end <= text.length && seat !== undefined; end += 1) {
      const options = { [focused]: text.slice(0, end) };
      const key = server.sendAutocomplete({ name, options, focused, ...seat });
      milliseconds.push((await key.reply(patience)).milliseconds);
    }
  }
  return milliseconds;
}

function figures(results: readonly Round[]): RoundFigures {
  const all = results.flatMap(({ milliseconds }) => milliseconds);
  const seconds = results.reduce((sum, round) => sum + round.seconds, 0);
  return {
    answersPerSecond: all.length / seconds,
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    answered: percentile(
      results.flatMap(({ answered }) => answered),
      0.99,
    ),
  };
}

function startBot(server: DiscordServer, environment: Readonly<Record<string, string>>) {
  const report = new URL('report-peak.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', report, main], {
    env: {
      ...process.env,
      ...environment,
      DISCORD_TOKEN: server.token,
      DISCORD_API: server.restUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<number>((resolve) => {
    let peak = Number.NaN;
    child.on('message', (message) => {
      peak = Number(message);
    });
    child.on('close', () => resolve(peak));
  });
  return { ended, leave: () => child.kill('SIGTERM') };
}
