import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Limits {
  readonly seconds: number;
  /** Of the heap of JavaScript. */
  readonly mebibytes: number;
}

/** Why a process gave no figures, in a few words. */
export class Failure extends Error {}

const child = fileURLToPath(new URL('child.ts', import.meta.url));

/** What a child process prints, in JSON. @throws Failure */
export function runLimited(
  arguments_: readonly string[],
  { seconds, mebibytes }: Limits,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = ['--expose-gc', `--max-old-space-size=${mebibytes}`, '--import', 'tsx'];
    const process_ = spawn(process.execPath, [...options, child, ...arguments_], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, problems, isLate] = ['', '', false];
    const timer = setTimeout(() => {
      isLate = true;
      process_.kill('SIGKILL');
    }, seconds * 1000);
    process_.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    process_.stderr.on('data', (chunk: Buffer) => {
      problems = (problems + chunk.toString()).slice(-8000);
    });
    process_.on('error', reject);
    process_.on('close', (code) => {
      clearTimeout(timer);
      if (isLate) reject(new Failure(`not done in ${seconds} s`));
      else if (code !== 0) reject(new Failure(reasonOf(problems, mebibytes)));
      else resolve(JSON.parse(output.trimEnd().split('\n').at(-1) ?? ''));
    });
  });
}

function reasonOf(problems: string, mebibytes: number): string {
  if (/heap out of memory|Allocation failed/u.test(problems)) return `beyond ${mebibytes} MiB`;
  return /^\w*Error.*$/mu.exec(problems)?.[0].slice(0, 60) ?? 'ended without a word';
}
