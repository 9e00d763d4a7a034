import type { TextPlace, TextTokens } from '../token-comparison.ts';

/** Texts with tokens of 32 bits. */
interface GatheredTokens extends TextTokens {
  readonly tokens: Uint32Array;
  readonly contextTokens: Uint32Array;
}

/** The sentences and tokens of texts, wherever they lie, one text after the other. */
export function tokensOf(places: readonly TextPlace[]): GatheredTokens {
  const texts = roomFor(places);
  const { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens } = texts;
  let [sentence, token, inContext] = [0, 0, 0];
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined) break;
    const { passages, local } = place;
    const firstSentence = passages.sentenceOffsets[local] ?? 0;
    const lastSentence = passages.sentenceOffsets[local + 1] ?? 0;
    const first = passages.tokenOffsets[firstSentence] ?? 0;
    for (let number = firstSentence; number < lastSentence; number += 1) {
      sentence += 1;
      tokenOffsets[sentence] = token + (passages.tokenOffsets[number + 1] ?? 0) - first;
    }
    sentenceOffsets[at + 1] = sentence;
    const last = passages.tokenOffsets[lastSentence] ?? 0;
    token = copy(passages.tokens, first, last, tokens, token);
    const context = passages.contextOffsets[local] ?? 0;
    const contextEnd = passages.contextOffsets[local + 1] ?? 0;
    inContext = copy(passages.contextTokens, context, contextEnd, contextTokens, inContext);
    contextOffsets[at + 1] = inContext;
  }
  return texts;
}

/** Number by number: quicker than `set` where the arrays are of two types. Returns where it ends. */
function copy(
  source: Uint16Array | Uint32Array,
  first: number,
  end: number,
  target: Uint32Array,
  to: number,
): number {
  for (let at = first; at < end; at += 1) target[to + at - first] = source[at] ?? 0;
  return to + end - first;
}

function roomFor(places: readonly TextPlace[]): GatheredTokens {
  let [sentences, tokens, inContext] = [0, 0, 0];
  for (const { passages, local } of places) {
    const { sentenceOffsets, tokenOffsets, contextOffsets } = passages;
    const first = sentenceOffsets[local] ?? 0;
    const end = sentenceOffsets[local + 1] ?? 0;
    sentences += end - first;
    tokens += (tokenOffsets[end] ?? 0) - (tokenOffsets[first] ?? 0);
    inContext += (contextOffsets[local + 1] ?? 0) - (contextOffsets[local] ?? 0);
  }
  return {
    sentenceOffsets: new Uint32Array(places.length + 1),
    tokenOffsets: new Uint32Array(sentences + 1),
    tokens: new Uint32Array(tokens),
    contextOffsets: new Uint32Array(places.length + 1),
    contextTokens: new Uint32Array(inContext),
  };
}
