import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from './config.ts';
import { BrueckeError } from './domain/errors.ts';
import { errorSentence } from './messages/index.ts';
import { parseArguments } from './terminal/arguments.ts';
import { type ExitCode, exitCodeOf } from './terminal/exit-code.ts';
import type { Open } from './terminal/open.ts';
import { printableLine } from './terminal/printable.ts';
import { renderUsage } from './terminal/render/help.ts';
import { styleFor } from './terminal/style.ts';
import {
  environmentLanguage,
  reportError,
  type Terminal,
  viewIn,
  windowColumns,
  writeJson,
  writeLines,
} from './terminal/terminal.ts';

const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const { env, stdin, stdout, stderr } = process;

let terminal: Terminal = {
  input: stdin,
  output: stdout,
  errors: stderr,
  // Undefined, whatever its type says, where the stream is no terminal.
  interactive: Boolean(stdin.isTTY && stdout.isTTY),
  errorsInteractive: Boolean(stderr.isTTY) && env['TERM'] !== 'dumb',
  style: styleFor(env, Boolean(stdout.isTTY)),
  columns: () => windowColumns(stdout, env),
  language: environmentLanguage(env),
  debug: env['LOG_LEVEL']?.toLowerCase() === 'debug',
  now: () => performance.now(),
};

async function main(): Promise<ExitCode> {
  const command = parseArguments(process.argv.slice(2));
  const { language } = terminal;
  if (command.name === 'help') {
    const usage = renderUsage(viewIn(terminal, language));
    if (command.json) writeJson(terminal, { help: usage.join('\n') });
    else writeLines(stdout, usage);
    return 0;
  }
  if (command.name === 'version') {
    const version = readVersion();
    if (command.json) writeJson(terminal, { version });
    else writeLines(stdout, [`Brücke ${version}`]);
    return 0;
  }

  const { settings, warnings } = readSettings({
    environment: env,
    file: readEnvironmentFile(),
    workingFolder: process.cwd(),
    projectFolder,
  });
  // Set for the program, so that it also holds for the errors that end it.
  terminal = { ...terminal, debug: settings.logLevel === 'debug' };
  writeLines(
    stderr,
    warnings.map((warning) => printableLine(errorSentence(warning, language))),
  );
  const open = openerFor(settings);
  if (command.name === 'converse') {
    if (settings.discordToken !== undefined) {
      const { runBot } = await import('./discord/run.ts');
      await runBot({
        settings: { ...settings, discordToken: settings.discordToken },
        environment: env,
        program: fileURLToPath(import.meta.url),
        open: () => open({ force: false, report: () => {} }),
        language,
        fail,
      });
      return 0;
    }
    const { converse } = await import('./terminal/conversation.ts');
    const { openWithProgress } = await import('./terminal/open.ts');
    await converse(await openWithProgress(open, terminal), terminal);
    return 0;
  }
  const { runOneShot } = await import('./terminal/one-shot.ts');
  return runOneShot(command, open, terminal);
}

/** The model and the native index load only when the documents are opened. */
function openerFor(settings: Settings): Open {
  return async ({ force, report }) => {
    const { openAnswerer } = await import('./answer/open.ts');
    return openAnswerer({
      corpusDir: settings.corpusDir,
      indexDir: settings.indexDir,
      modelDir: settings.modelDir,
      cacheDir: settings.modelCacheDir,
      ...(settings.embeddingModel === undefined ? {} : { model: settings.embeddingModel }),
      ...(settings.modelHost === undefined ? {} : { modelHost: settings.modelHost }),
      ...(settings.hubToken === undefined ? {} : { hubToken: settings.hubToken }),
      modelSettings: settings.modelSettings,
      passages: settings.passages,
      answerProbability: settings.answerProbability,
      maximumQuestionLength: settings.maximumQuestionLength,
      force,
      report,
    });
  };
}

function readEnvironmentFile(): Uint8Array | undefined {
  const file = join(process.cwd(), '.env');
  try {
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) {
      if (cause.code === 'ENOENT') return undefined;
      throw new BrueckeError('setting-invalid', { file, reason: String(cause.code) }, { cause });
    }
    throw cause;
  }
}

function readVersion(): string {
  const description: unknown = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8'),
  );
  const known = typeof description === 'object' && description !== null && 'version' in description;
  return known ? String(description.version) : '';
}

function fail(error: unknown): void {
  reportError(terminal, error, terminal.language);
  process.exitCode = exitCodeOf(error);
}

// `bruecke visits | head` closes the pipe before all is written; that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Who closes stderr does not want to hear of it.
stderr.on('error', () => {});
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit(1);
});

try {
  process.exitCode = await main();
} catch (error) {
  fail(error);
}
