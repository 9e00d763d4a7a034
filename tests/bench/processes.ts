import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface ProcessFigures {
  /** From the start of the process to the first line it prints on stdout. */
  readonly firstLineMilliseconds: number;
  /** Largest resident set of the process, in MiB. */
  readonly peakMebibytes: number;
}

/** Runs the program as a person does, and times the whole of it from outside. */
export function runProgram(
  arguments_: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ProcessFigures> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const report = new URL('report-peak.mjs', import.meta.url).href;
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--import', report, main, ...arguments_],
      {
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    let firstLine: number | undefined;
    let peak = Number.NaN;
    let problems = '';
    child.stdout?.once('data', () => {
      firstLine = performance.now() - started;
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      problems += chunk.toString();
    });
    child.on('message', (message) => {
      peak = Number(message);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && firstLine !== undefined) {
        resolve({ firstLineMilliseconds: firstLine, peakMebibytes: peak });
      } else reject(new Error(`${arguments_.join(' ')} ended with ${code}: ${problems}`));
    });
  });
}
