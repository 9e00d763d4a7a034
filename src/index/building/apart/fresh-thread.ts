// A thread that cuts, tokenises and embeds the documents of segments while others do so. What it
// cannot do it leaves to the program: so there is one place that says what is wrong.
import { parentPort } from 'node:worker_threads';
import { loadEmbeddedModel } from '../../../embedding/load.ts';
import { passageInContext } from '../../passage-input.ts';
import type { SegmentArrays } from '../../segment/segment-arrays.ts';
import { cutterOf } from '../cutter.ts';
import { freshArrays } from '../fresh-arrays.ts';
import type { FreshMessage, FreshRequest } from './messages.ts';

/** Documents between two words on how far it is. */
const documentsPerWord = 20;

let loading: ReturnType<typeof loadEmbeddedModel> | undefined;

async function make(request: FreshRequest): Promise<SegmentArrays | undefined> {
  const { language, documents, modelFolder, fingerprint, chunking } = request;
  loading ??= loadEmbeddedModel(modelFolder);
  const { embedder, table } = await loading;
  if (embedder.fingerprint !== fingerprint) return undefined;
  const { cut } = cutterOf({ embedder, chunking });
  let done = 0;
  return freshArrays(language, documents, { embedder, table, input: passageInContext, cut }, () => {
    done += 1;
    if (done % documentsPerWord === 0 || done === documents.length) say({ done });
  });
}

function say(message: FreshMessage, buffers: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, [...buffers]);
}

/** Memory that goes to the program without being copied: of arrays that have one to themselves. */
function buffersOf(made: SegmentArrays | undefined): ArrayBuffer[] {
  const arrays =
    made === undefined ? [] : Object.values(made).flatMap((part) => Object.values(part));
  const own = arrays.flatMap((array: unknown) =>
    ArrayBuffer.isView(array) &&
    array.buffer instanceof ArrayBuffer &&
    array.byteLength > 0 &&
    array.byteLength === array.buffer.byteLength
      ? [array.buffer]
      : [],
  );
  return [...new Set(own)];
}

parentPort?.on('message', (request: FreshRequest) => {
  void make(request)
    .catch(() => undefined)
    .then((made) => say({ made }, buffersOf(made)));
});
say({ ready: true });
