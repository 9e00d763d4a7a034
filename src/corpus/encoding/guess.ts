import { decodeAs, type Encoding } from './encodings.ts';
import { chineseShare, ordinaryShare, westernShare } from './plausible.ts';

/** Less than this share of ordinary characters is not what the text was written in. */
const enough = 0.7;
const enoughInUtf16 = 0.9;

/**
 * The encoding of a text that is not UTF-8, by what reads like German, English or Chinese; undefined
 * where nothing does. Where two do equally, as with two characters, GB18030 is the more frequent.
 */
export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes.includes(0)) return bestUtf16(bytes, enoughInUtf16);
  const candidates: readonly (readonly [encoding: Encoding, share: number])[] = [
    ['gb18030', chineseShare(bytes, 'gb18030')],
    ['big5', chineseShare(bytes, 'big5')],
    ['windows-1252', westernShare(bytes)],
  ];
  const [best] = candidates
    .filter(([encoding, share]) => share >= enough && decodeAs(bytes, encoding) !== undefined)
    .toSorted(([, left], [, right]) => right - left);
  return best?.[0] ?? bestUtf16(bytes, enoughInUtf16);
}

function bestUtf16(bytes: Uint8Array, least: number): Encoding | undefined {
  const share = (encoding: Encoding): number => ordinaryShare(decodeAs(bytes, encoding) ?? '');
  const little = share('utf-16le');
  const big = share('utf-16be');
  if (Math.max(little, big) < least) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** True for UTF-8 in which some bytes are broken: read as anything else, it would be nonsense. */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}
