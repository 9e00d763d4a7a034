// A thread that reads documents while others read others. What it cannot read as it is, or knows
// already, it leaves to the program: so there is one place that says what is wrong with a file.
import { parentPort } from 'node:worker_threads';
import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { type FileTools, type ReadFile, readFile } from '../read-file.ts';
import type { BatchReply, BatchRequest, FolderToRead, WantedFile } from './messages.ts';

class LeftToOthers extends Error {}

async function readOne(
  { file, beside, known }: WantedFile,
  folder: FolderToRead,
): Promise<ReadFile | undefined> {
  const leave = (): never => {
    throw new LeftToOthers();
  };
  const tools: FileTools = {
    ...folder,
    using: (reader) => (reader.isApart === true ? leave() : reader),
    note: leave,
    sameContent: (_, sha256, sidecar): Document | undefined =>
      known?.file === sha256 && known.sidecar === sidecar ? leave() : undefined,
  };
  try {
    return await readFile(file, beside, tools);
  } catch (error) {
    if (error instanceof LeftToOthers || error instanceof BrueckeError) return undefined;
    throw error;
  }
}

async function reply({ files, ...folder }: BatchRequest): Promise<BatchReply> {
  const read: (ReadFile | undefined)[] = [];
  for (const wanted of files) read.push(await readOne(wanted, folder));
  return read;
}

parentPort?.on('message', (request: BatchRequest) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage([] satisfies BatchReply);
