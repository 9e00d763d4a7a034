import { BrueckeError } from '../../../domain/errors.ts';

/** Bytes that the text of a document may have, unpacked: a thousand pages have ten million. */
const mostBytes = 100_000_000;
const mostEntries = 5000;

/**
 * The parts of an archive that hold text, unpacked. What the archive states of their sizes is counted
 * before anything is unpacked, and the library holds it to that.
 * @throws BrueckeError `document-too-costly`; errors of the library for a broken archive
 */
export async function unpackText(
  bytes: Uint8Array,
  file: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { default: yauzl } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = await yauzl.fromBufferPromise(buffer);
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  let count = 0;
  for await (const entry of archive.eachEntry()) {
    size += entry.uncompressedSize;
    count += 1;
    const isText = /\.(?:xml|rels)$/iu.test(entry.fileName);
    if ((isText && size > mostBytes) || count > mostEntries) {
      throw new BrueckeError('document-too-costly', { file, reason: 'unpacks-too-far' });
    }
    // Pictures and fonts stay packed.
    if (!isText) size -= entry.uncompressedSize;
    else parts.set(entry.fileName, await collect(await archive.openReadStreamPromise(entry)));
  }
  return parts;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
