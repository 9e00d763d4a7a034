import type { TextTokens } from '../embedding/token-comparison.ts';
import type { PassagePlace } from '../index/snapshot/passage-table.ts';

/** The sentences and tokens of passages, wherever they lie, one passage after the other. */
export function tokensOf(places: readonly PassagePlace[]): TextTokens {
  const texts = roomFor(places);
  const { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens } = texts;
  let [sentence, token, inContext] = [0, 0, 0];
  for (const [at, { passages, local }] of places.entries()) {
    const own = slice(passages.sentenceOffsets, local);
    const first = passages.tokenOffsets[own.start] ?? 0;
    for (let number = own.start; number < own.end; number += 1) {
      sentence += 1;
      tokenOffsets[sentence] = token + (passages.tokenOffsets[number + 1] ?? 0) - first;
    }
    sentenceOffsets[at + 1] = sentence;
    const last = passages.tokenOffsets[own.end] ?? 0;
    tokens.set(passages.tokens.subarray(first, last), token);
    token += last - first;
    const context = slice(passages.contextOffsets, local);
    contextTokens.set(passages.contextTokens.subarray(context.start, context.end), inContext);
    inContext += context.end - context.start;
    contextOffsets[at + 1] = inContext;
  }
  return texts;
}

function roomFor(places: readonly PassagePlace[]): TextTokens {
  let [sentences, tokens, inContext] = [0, 0, 0];
  for (const { passages, local } of places) {
    const { start, end } = slice(passages.sentenceOffsets, local);
    sentences += end - start;
    tokens += (passages.tokenOffsets[end] ?? 0) - (passages.tokenOffsets[start] ?? 0);
    const context = slice(passages.contextOffsets, local);
    inContext += context.end - context.start;
  }
  return {
    sentenceOffsets: new Uint32Array(places.length + 1),
    tokenOffsets: new Uint32Array(sentences + 1),
    tokens: new Uint32Array(tokens),
    contextOffsets: new Uint32Array(places.length + 1),
    contextTokens: new Uint32Array(inContext),
  };
}

function slice(offsets: Uint32Array, at: number): { readonly start: number; readonly end: number } {
  return { start: offsets[at] ?? 0, end: offsets[at + 1] ?? 0 };
}
