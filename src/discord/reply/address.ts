import type { Quotation } from '../../domain/answer.ts';
import { longest } from './limits.ts';

type Linked = Pick<Quotation, 'url' | 'ownWords' | 'text' | 'highlights' | 'language'>;

const longestWhole = 120;
const wordsAtEachEnd = 6;

/**
 * The document's address, with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) to
 * the quoted sentence where the page says the same words. Undefined where Discord would refuse it.
 */
export function addressOf(quoted: Linked): string | undefined {
  const { url, ownWords } = quoted;
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  if (!/^https?:$/u.test(protocol) || href.length > longest.address) return undefined;
  if (ownWords !== true) return href;
  const withFragment = `${href}${href.includes('#') ? '' : '#'}:~:text=${textFragment(quoted)}`;
  return withFragment.length > longest.address ? href : withFragment;
}

/** The whole sentence where it is short and on one line, else its first and its last words. */
function textFragment({ text, highlights, language }: Linked): string {
  const [highlight] = highlights;
  const sentence = (highlight === undefined ? text : text.slice(...highlight)).trim();
  if (sentence.length <= longestWhole && !/[\n\r]/u.test(sentence)) return encode(sentence);
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const lastOfFirst = words[wordsAtEachEnd - 1];
  const firstOfLast = words.at(-wordsAtEachEnd);
  if (lastOfFirst === undefined || firstOfLast === undefined) return encode(sentence);
  const begin = sentence.slice(0, lastOfFirst.index + lastOfFirst.segment.length);
  return `${encode(begin)},${encode(sentence.slice(firstOfLast.index))}`;
}

/** A hyphen has a meaning of its own in a text fragment; half a character cannot be encoded. */
function encode(text: string): string {
  const line = text.replace(/\p{Cs}/gu, '').replace(/\s+/gu, ' ');
  return encodeURIComponent(line).replaceAll('-', '%2D');
}
