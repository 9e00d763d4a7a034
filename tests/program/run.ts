import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { program } from '../support/program.ts';

/** The documents of the repository. */
export const ownCorpus = fileURLToPath(new URL('../../corpus', import.meta.url));
/** The embedded model of the repository. */
export const ownModels = fileURLToPath(new URL('../../embeddings/model', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  /** What was said on stderr, progress apart. */
  readonly sentences: readonly string[];
}

export interface RunOptions {
  /** Where the program starts. */
  readonly folder: string;
  /** All of its environment but the path. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** A module to load before the program. */
  readonly preload?: string;
}

/** The real program, bundled, in a folder of its own. */
export function run(argv: readonly string[], options: RunOptions): Promise<Outcome> {
  const { folder, environment = {}, input, preload } = options;
  const imports = [...(preload === undefined ? [] : ['--import', preload])];
  const child = spawn(process.execPath, [...imports, program, ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', INDEX_DIR: join(folder, 'index'), ...environment },
    stdio: 'pipe',
  });
  return outcomeOf(child, input);
}

/** A script of the package, with nothing of npm's own on stdout. */
export function npmRun(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('npm', ['run', '-s', ...argv], {
    cwd: dirname(ownCorpus),
    env: { PATH, HOME, ...environment },
    stdio: 'pipe',
  });
  return outcomeOf(child);
}

function outcomeOf(child: ChildProcessWithoutNullStreams, input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    // A program that needs no input may be gone before it has come.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, sentences: withoutProgress(stderr) });
    });
  });
}

const progress = /^[^.]+: \d[\d,]* of \d[\d,]*$/u;

function withoutProgress(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line !== '' && !progress.test(line));
}

const made: string[] = [];

/** A new folder with these files, for `removeFolders` to remove. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'bruecke-program-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
