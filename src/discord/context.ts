import type { Answerer } from '../answer/answerer.ts';

/** What every handler needs; made once in `bot.ts`, no module keeps state of its own. */
export interface BotContext {
  readonly answerer: Answerer;
  /** Of what searches: questions, and messages to find sources for. */
  readonly limits: Limits;
  /** Of what only looks up: sources, visits, buttons. */
  readonly lookUps: Limits;
  readonly queue: Queue;
  readonly counters: Counters;
  readonly log: Log;
  /** Milliseconds since the epoch; passed in, so that no test waits for a clock. */
  readonly now: () => number;
}

/** So many a minute, for each member and each server. */
export interface Limits {
  /** 0 where the question is allowed (and counted), else the whole seconds until the next one is. */
  take(member: string, server: string | undefined): number;
}

/** Runs work one after another; bounded. */
export interface Queue {
  /** Undefined, and nothing is run, where the queue is full or the bot is leaving. */
  run<Result>(work: () => Promise<Result>): Promise<Result> | undefined;
  /** Takes no more, and resolves when what runs has ended. */
  drain(): Promise<void>;
}

/** Events worth a number in the log, such as `10062` and `40060`. */
export interface Counters {
  count(event: string): void;
}

/** JSON lines; no token, and no question unless the settings allow it. */
export interface Log {
  debug(fields: Readonly<Record<string, unknown>>, message: string): void;
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}
