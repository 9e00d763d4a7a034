import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenedDocuments } from './answer/open.ts';
import { documentOptions } from './config/document-options.ts';
import { settingsOfProcess } from './config/of-process.ts';
import type { Settings } from './config/settings.ts';
import type { LiveDocuments } from './live/live.ts';
import type { LiveLog } from './live/live-log.ts';
import { errorSentence } from './messages/index.ts';
import { environmentLanguage } from './messages/reader-language.ts';
import { parseArguments } from './terminal/arguments.ts';
import { isCuration } from './terminal/curation/arguments.ts';
import { type ExitCode, exitCodeOf } from './terminal/exit-code.ts';
import type { Open, OpenRequest } from './terminal/open.ts';
import { printableLine } from './terminal/printable.ts';
import { renderUsage } from './terminal/render/help.ts';
import { styleFor } from './terminal/style.ts';
import {
  reportError,
  type Terminal,
  viewIn,
  windowColumns,
  writeJson,
  writeLines,
} from './terminal/terminal.ts';

const program = fileURLToPath(import.meta.url);
const projectFolder = dirname(dirname(program));
const builder = join(dirname(program), `builder${extname(program)}`);
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

  const { settings, warnings } = settingsOfProcess(projectFolder);
  // Set for the program, so that it also holds for the errors that end it.
  terminal = { ...terminal, debug: settings.logLevel === 'debug' };
  writeLines(
    stderr,
    warnings.map((warning) => printableLine(errorSentence(warning, language))),
  );
  const open: Open = async (request) => (await openDocuments(settings, request)).answerer;
  if (command.name === 'converse') {
    if (settings.discordToken !== undefined) {
      const { runBot } = await import('./discord/run.ts');
      await runBot({
        settings: { ...settings, discordToken: settings.discordToken },
        environment: env,
        program,
        open: (log, isBuilder) => watched(settings, silently, log, isBuilder),
        language,
        fail,
      });
      return 0;
    }
    await talk(settings, open);
    return 0;
  }
  if (isCuration(command)) {
    const { runCuration } = await import('./terminal/curation/run.ts');
    const tools = await curationTools(settings);
    return runCuration(command, tools, open, terminal).finally(() => tools.close());
  }
  const { runOneShot } = await import('./terminal/one-shot.ts');
  return runOneShot(command, open, terminal);
}

async function curationTools(settings: Settings) {
  const { Archive } = await import('./curation/store/archive.ts');
  const { Fetcher } = await import('./curation/fetch/fetcher.ts');
  const { DocumentReader } = await import('./curation/read.ts');
  const { defaultLimits, ReaderThread } = await import('./corpus/apart/reader-thread.ts');
  const seconds = settings.maximumDocumentSeconds;
  const reader = new DocumentReader(new ReaderThread({ ...defaultLimits, seconds }));
  const archive = new Archive({ corpusDir: settings.corpusDir, reader });
  const fetcher = new Fetcher({
    version: readVersion(),
    allowPrivate: settings.allowPrivateAddresses,
    limits: { bytes: settings.maximumDocumentBytes },
  });
  return {
    archive,
    fetcher,
    indexDir: settings.indexDir,
    now: () => new Date(),
    close: async () => {
      await Promise.all([archive.reader.close(), fetcher.close()]);
    },
  };
}

/** A person who talks is told of documents that change; what reads from a file gets one state of them. */
async function talk(settings: Settings, open: Open): Promise<void> {
  const { converse } = await import('./terminal/conversation.ts');
  const { openWithProgress } = await import('./terminal/open.ts');
  const log: LiveLog = {
    info: () => {},
    warn: (_, message) => writeLines(stderr, [printableLine(message)]),
  };
  let live: LiveDocuments | undefined;
  const openLive: Open = async (request) => {
    live = await watched(settings, request, log, true);
    return live.answerer;
  };
  const opener = terminal.interactive ? openLive : open;
  await converse(await openWithProgress(opener, terminal), terminal);
  await live?.close();
}

const silently: OpenRequest = { force: false, report: () => {} };

/** The documents, which are watched where the settings say so. */
async function watched(
  settings: Settings,
  request: OpenRequest,
  log: LiveLog,
  isBuilder: boolean,
): Promise<LiveDocuments> {
  const open = () => openDocuments(settings, request);
  if (!settings.watch) return { ...(await open()), close: async () => {} };
  const { startBuild } = await import('./live/build-apart.ts');
  const whole = [program, 'index', '--json'];
  const { openLive } = await import('./live/live.ts');
  const { execArgv } = process;
  const { corpusDir, indexDir, passages, maximumQuestionLength } = settings;
  return openLive({
    corpusDir,
    indexDir,
    open,
    answers: { passages, maximumQuestionLength },
    build: isBuilder
      ? (isBroken) => {
          const command = isBroken ? whole : [builder];
          return startBuild({ command, execArgv, environment: env });
        }
      : undefined,
    language: terminal.language,
    log,
  });
}

/** The model and the native index load only when the documents are opened. */
async function openDocuments(
  settings: Settings,
  { force, report }: OpenRequest,
): Promise<OpenedDocuments> {
  const { finishInterrupted } = await import('./curation/store/interrupted.ts');
  await finishInterrupted(settings.corpusDir);
  const answer = await import('./answer/open.ts');
  const { answerProbability, passages, maximumQuestionLength } = settings;
  const answers = { answerProbability, passages, maximumQuestionLength };
  return answer.openDocuments({ ...documentOptions(settings), ...answers, force, report });
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
