import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { z } from 'zod';

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
/** In steps below this process: about a third of its share where both want all of a core. */
const lowered = 5;
const lowest = 19;
const mostSaid = 4_000;
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
export function startBuild(options: BuildApartOptions): StartedBuild {
  const { command, execArgv, environment, timeout = patience } = options;
  const heap = `--max-old-space-size=${heapMegabytes}`;
  const child = spawn(process.execPath, [...execArgv, heap, ...command], {
    // The token is no business of a build.
    env: { ...environment, DISCORD_TOKEN: '' },
    stdio: 'pipe',
  });
  lowerPriority(child.pid);
  let isLate = false;
  const ended = outcomeOf(child, () => isLate);
  // Whether anybody waits for it is not known yet.
  ended.catch(() => {});
  // It may have ended before it is told anything.
  child.stdin.on('error', () => {});
  const stop = (): void => void child.kill('SIGKILL');
  return {
    stop,
    async go(signal) {
      const timer = setTimeout(() => {
        isLate = true;
        stop();
      }, timeout).unref();
      signal.addEventListener('abort', stop);
      if (signal.aborted) stop();
      child.stdin.end('go\n');
      try {
        return await ended;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      }
    },
  };
}

function outcomeOf(
  child: ChildProcessWithoutNullStreams,
  isLate: () => boolean,
): Promise<BuildOutcome> {
  return new Promise((resolve, reject) => {
    let [said, told] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told = (told + text).slice(-mostSaid);
    });
    child.on('error', (error) => reject(new BuildFailure(error.message, [])));
    child.on('close', (code, killed) => {
      const outcome = code === 0 ? parsed(said) : undefined;
      if (outcome !== undefined) resolve(outcome);
      else
        reject(
          new BuildFailure(isLate() ? 'timeout' : (killed ?? String(code)), sentencesIn(told)),
        );
    });
  });
}

/** Questions go before it; where the system does not allow that, they share. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(getPriority() + lowered, lowest));
  } catch {
    // It may have ended already.
  }
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
