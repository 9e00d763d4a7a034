import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bruecke-'));
}

/** The real program, from another folder, with nothing in its environment but what is given. */
function run(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = emptyFolder(),
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...argv], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

// Each starts a process; beside all other tests that may take a while.
describe('the program', { timeout: 90_000 }, () => {
  test.concurrent.each([
    [['--bogus'], 'There is no option “--bogus”; --help lists them all.\n'],
    [['aks', 'Wer?'], 'There is no command “aks”; did you mean ask?\n'],
    [['ask'], 'The command “ask” needs a question after it, in quotation marks, or --stdin.\n'],
  ])('%j is wrong use: exit 2, one sentence, nothing on stdout', async (argv, stderr) => {
    expect(await run(argv)).toEqual({ code: 2, stdout: '', stderr });
  });

  test.concurrent('speaks the language of the environment', async () => {
    const { stderr } = await run(['--bogus'], { LC_ALL: 'zh_CN.UTF-8' });
    expect(stderr).toBe('没有“--bogus”这个选项；用 --help 查看所有选项。\n');
    const traditional = await run(['--bogus'], { LANG: 'zh_TW.UTF-8' });
    expect(traditional.stderr).toBe('沒有「--bogus」這個選項；用 --help 查看所有選項。\n');
  });

  test.concurrent('an invalid setting is wrong use and is named, also from .env', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), 'PASSAGES=many\n');
    const { code, stdout, stderr } = await run(['visits', '--json'], { LANG: 'de_DE' }, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'Die Einstellung PASSAGES ist „many“, nötig ist eine ganze Zahl von 1 bis 10; bitte in .env oder in der Umgebung berichtigen.\n',
    );
  });

  test.concurrent('a .env that is a folder is named', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.env'));
    const { code, stderr } = await run(['visits'], {}, folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^The file “.*\.env” with the settings cannot be read \(a folder\); .*\n$/,
    );
  });

  test.concurrent('help and version need no settings, and stdout has all of it', async () => {
    const help = await run(['--help'], { PASSAGES: 'many' });
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('ask "<question>"');
    const version = await run(['--version', '--json']);
    expect(JSON.parse(version.stdout)).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  test.concurrent('a token is never shown, whatever goes wrong', async () => {
    const { code, stdout, stderr } = await run([], {
      DISCORD_TOKEN: 'very.secret.token',
      CORPUS_DIR: 'nowhere',
      LOG_LEVEL: 'debug',
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The folder of documents .* does not exist; /);
    // The stack trace is there, the token is not.
    expect(stderr).toMatch(/\n {4}at /);
    expect(stderr).not.toContain('secret');
  });

  test.concurrent('a corpus of documents that cannot be read names each of them', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'documents'));
    writeFileSync(join(folder, 'documents', 'empty.md'), '');
    const { code, stderr } = await run(
      ['visits'],
      { CORPUS_DIR: 'documents', INDEX_DIR: 'index' },
      folder,
    );
    expect(code).toBe(1);
    const [document, corpus, ...more] = stderr.trimEnd().split('\n');
    expect(document).toMatch(/^The document “empty\.md” was left out because it has no text/);
    expect(corpus).toMatch(/holds no document that can be read; put a file in it/);
    expect(more).toEqual([]);
  });

  test.concurrent('a reader that leaves early is no trouble', async () => {
    const child = spawn(process.execPath, [program, 'help'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => {
      child.on('close', resolve);
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.concurrent('a corpus folder that is missing is trouble, after the warning about a name', async () => {
    const folder = emptyFolder();
    const { code, stdout, stderr } = await run(
      ['visits', '--json'],
      { CORPUS_DIR: 'nowhere', INDEX_DIR: 'index', EMBEDING_MODEL: 'x' },
      folder,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [warning, error, ...more] = stderr.trimEnd().split('\n');
    expect(warning).toBe(
      'There is no setting “EMBEDING_MODEL”, so it has no effect; did you mean EMBEDDING_MODEL?',
    );
    expect(error).toContain(join('nowhere'));
    expect(error).toContain('does not exist');
    expect(more).toEqual([]);
  });
});
