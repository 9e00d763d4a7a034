import { spawn } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { z } from 'zod';

export interface BuildApartOptions {
  /** The program that builds and its arguments, and those of Node before it. */
  readonly command: readonly string[];
  readonly execArgv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which it is given up. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
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

/**
 * Builds the index in a process of its own: what it takes of memory is given back when it ends, and
 * when it crashes nothing else does.
 *
 * The program says what came of it in JSON, as `index --json` does, and ends with 0; or says why not
 * in sentences on stderr.
 *
 * @throws BuildFailure
 */
export function buildApart(options: BuildApartOptions): Promise<BuildOutcome> {
  const { command, execArgv, environment, timeout = patience, signal } = options;
  const heap = `--max-old-space-size=${heapMegabytes}`;
  return new Promise((resolve, reject) => {
    let [said, told] = ['', ''];
    let isLate = false;
    const child = spawn(process.execPath, [...execArgv, heap, ...command], {
      // The token is no business of a build.
      env: { ...environment, DISCORD_TOKEN: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, timeout).unref();
    const stop = (): void => void child.kill('SIGKILL');
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    lowerPriority(child.pid);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told = (told + text).slice(-mostSaid);
    });
    child.on('error', (error) => reject(new BuildFailure(error.message, [])));
    child.on('close', (code, killed) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      const outcome = code === 0 ? outcomeOf(said) : undefined;
      if (outcome !== undefined) resolve(outcome);
      else
        reject(new BuildFailure(isLate ? 'timeout' : (killed ?? String(code)), sentencesIn(told)));
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

function outcomeOf(json: string): BuildOutcome | undefined {
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
