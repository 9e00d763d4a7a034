import { type DestinationStream, pino, stdSerializers } from 'pino';
import type { Log } from './context.ts';

export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly token: string;
  /** Whether a field `question` is written. */
  readonly questions: boolean;
  /** Written to before the call returns, so that the last line before an exit is not lost. */
  readonly destination: DestinationStream;
}

const removed = '[removed]';

/** Anything that looks like a token of Discord, also another bot's. */
const tokenLike = /[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;

/**
 * JSON lines for whoever runs the bot. The token is taken out of the finished line, so that it is
 * found wherever it stands: in a field, an error's text, a stack trace.
 */
export function createLog({ level, token, questions, destination }: LogOptions): Log {
  const secret = JSON.stringify(token).slice(1, -1);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: stdSerializers.err },
      ...(questions ? {} : { redact: { paths: ['question', '*.question'], censor: removed } }),
    },
    {
      write(line: string) {
        const known = secret === '' ? line : line.replaceAll(secret, removed);
        destination.write(known.replace(tokenLike, removed));
      },
    },
  );
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}
