// The thread in which files are read whose formats need a library: it may hang, take all memory or
// throw what it likes, and is ended by the program that waits for it.
import { parentPort } from 'node:worker_threads';
import { BrueckeError } from '../../domain/errors.ts';
import { formatReaders } from '../formats/all.ts';
import { plainError, plainReading, type ReadReply, type ReadRequest } from './messages.ts';

async function reply({ format, bytes, file }: ReadRequest): Promise<ReadReply> {
  try {
    const reader = formatReaders.find((known) => known.format === format);
    if (reader === undefined) throw new BrueckeError('document-format', { file, format });
    return { reading: plainReading(await reader.read(bytes, file)) };
  } catch (error) {
    if (error instanceof BrueckeError) return { error: plainError(error) };
    if (error instanceof RangeError) return { tooDeep: error.message };
    return { error: { code: 'document-damaged', data: { file } } };
  }
}

// What a library starts and leaves behind has nothing to do with the next file.
process.on('unhandledRejection', () => {});
parentPort?.on('message', (request: ReadRequest) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage({ ready: true } satisfies ReadReply);
