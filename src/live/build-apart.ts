import { z } from 'zod';
import type { Spawner } from './spawner.ts';

export interface BuildApartOptions {
  /** The program that builds and its arguments, and those of Node before it. */
  readonly command: readonly string[];
  readonly execArgv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which it is given up when it was told to begin. */
  readonly timeout?: number;
}

const outcomeSchema = z.object({
  documents: z.int(),
  passages: z.int(),
  built: z.boolean(),
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type BuildOutcome = z.infer<typeof outcomeSchema>;

/** What a build said before it ended without an index. */
export class BuildFailure extends Error {
  readonly sentences: readonly string[];
  /** An exit code, a signal or `timeout`. */
  readonly reason: string;

  constructor(reason: string, sentences: readonly string[]) {
    super([reason, ...sentences].join(' '));
    this.name = 'BuildFailure';
    this.reason = reason;
    this.sentences = sentences;
  }
}

/** Objects only: vectors and tables lie outside of it. */
const heapMegabytes = 2_048;
const patience = 60 * 60_000;

/** A process that has made ready to build. */
export interface StartedBuild {
  /**
   * Has it build; once.
   *
   * @throws BuildFailure
   */
  go(signal: AbortSignal): Promise<BuildOutcome>;
  /** Ends it, whatever it does. */
  stop(): void;
}

/**
 * Starts a process that builds the index when it is told to: what it takes of memory is given back
 * when it ends, and when it crashes nothing else does.
 *
 * The program waits for a word on stdin, says what came of it in JSON, as `index --json` does, and
 * ends with 0; or says why not in sentences on stderr.
 */
export function startBuild(spawner: Spawner, options: BuildApartOptions): StartedBuild {
  const { command, execArgv, environment, timeout = patience } = options;
  const heap = `--max-old-space-size=${heapMegabytes}`;
  // The token is no business of a build.
  const spawned = spawner.start([...execArgv, heap, ...command], {
    ...environment,
    DISCORD_TOKEN: '',
  });
  const { stop } = spawned;
  return {
    stop,
    async go(signal) {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        stop();
      }, timeout).unref();
      signal.addEventListener('abort', stop);
      if (signal.aborted) stop();
      spawned.go();
      try {
        const { reason, said, told } = await spawned.ended;
        const outcome = reason === '0' ? parsed(said) : undefined;
        if (outcome !== undefined) return outcome;
        throw new BuildFailure(isLate ? 'timeout' : reason, sentencesIn(told));
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      }
    },
  };
}

function parsed(json: string): BuildOutcome | undefined {
  try {
    return outcomeSchema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** What it said, without how far it had come. */
function sentencesIn(text: string): string[] {
  return text.split('\n').filter((line) => /[.。]$/u.test(line));
}
