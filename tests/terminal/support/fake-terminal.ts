import { PassThrough, Readable } from 'node:stream';
import { plainStyle } from '../../../src/terminal/style.ts';
import type { Terminal } from '../../../src/terminal/terminal.ts';

export interface FakeTerminal extends Terminal {
  readonly written: () => string;
  readonly complaints: () => string;
}

/** A terminal in memory: what is typed goes in as chunks, what is shown comes out as text. */
export function fakeTerminal(
  typed: string | readonly (string | Uint8Array)[] = '',
  changes: Partial<Terminal> = {},
): FakeTerminal {
  const output = new PassThrough();
  const errors = new PassThrough();
  const chunks = typeof typed === 'string' ? [typed] : typed;
  return {
    input: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
    output,
    errors,
    interactive: false,
    errorsInteractive: false,
    style: plainStyle,
    columns: () => 80,
    language: 'en',
    debug: false,
    now: () => 0,
    written: collect(output),
    complaints: collect(errors),
    ...changes,
  };
}

function collect(stream: PassThrough): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
