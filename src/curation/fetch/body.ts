import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { BrueckeError } from '../../domain/errors.ts';
import { shownAddress } from './address.ts';
import type { Patience } from './patience.ts';

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
/** Nobody packs a page twice without meaning harm. */
const mostLayers = 1;
const bytesInMegabyte = 1_000_000;

/**
 * The bytes of an answer, unpacked. The limit holds for what comes out, which is what a bomb makes
 * large, and so for what goes in.
 * @throws BrueckeError `address-too-large`, `address-broken`, `address-slow`; system errors
 */
export async function readBody(
  body: Readable,
  encoding: string,
  { url, limit, patience }: { url: URL; limit: number; patience: Patience },
): Promise<Uint8Array> {
  const stream = unpacked(body, encoding, url);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const iterator: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await patience.wait(iterator.next(), url);
      if (done === true) return Buffer.concat(pieces);
      length += value.length;
      if (length > limit) throw tooLarge(url, limit);
      pieces.push(value);
    }
  } finally {
    stream.destroy();
    body.destroy();
  }
}

function unpacked(body: Readable, encoding: string, url: URL): Readable {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  const [layer] = layers;
  if (layer === undefined) return body;
  const unpacker = Object.hasOwn(unpackers, layer) ? unpackers[layer] : undefined;
  if (layers.length > mostLayers || unpacker === undefined) {
    throw new BrueckeError('address-broken', { address: shownAddress(url.href) });
  }
  // Its errors arrive with whoever reads the last stream.
  return pipeline(body, unpacker(), () => {});
}

export function tooLarge(url: URL, limit: number): BrueckeError {
  return new BrueckeError('address-too-large', {
    address: shownAddress(url.href),
    limit: Math.max(1, Math.floor(limit / bytesInMegabyte)),
  });
}
