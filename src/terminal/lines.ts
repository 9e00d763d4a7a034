import type { Readable } from 'node:stream';

/** Nobody asks this much; what is longer is cut, so that a stream without line breaks ends too. */
const longestLine = 1_000_000;

/**
 * The lines of a UTF-8 stream in order, without their line breaks; the last one also where no line
 * break ends it. Unlike node:readline it breaks at `\n` and `\r\n` only and loses no line to a slow
 * reader.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...others] = text.split('\n');
    rest = (rest + first).slice(0, longestLine);
    for (const other of others) {
      yield withoutReturn(rest);
      rest = other.slice(0, longestLine);
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
