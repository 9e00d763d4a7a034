import { touch } from './touch';

/**
 * Bytes of a text's place: where the record of its segment lies, and its number there; 32-bit
 * numbers. The record says where the arrays of the segment lie (offsets of sentences, offsets of
 * tokens, tokens, offsets of contexts, tokens of contexts), 1 where tokens are 32-bit numbers and
 * not 16-bit ones, and the same of contexts.
 */
const placeBytes: usize = 8;

/**
 * How many sentences, tokens and tokens of contexts texts have: three 32-bit numbers. What it
 * returns means nothing, but their tokens are fetched into the cache.
 */
export function measure(places: usize, count: i32, totals: usize): i32 {
  let sentences = 0;
  let tokens = 0;
  let inContext = 0;
  let touched = 0;
  const end = places + (count as usize) * placeBytes;
  for (let place = places; place < end; place += placeBytes) {
    const record = load<u32>(place) as usize;
    const local = load<u32>(place, 4);
    const first = entry(load<u32>(record), local);
    const last = entry(load<u32>(record), local + 1);
    const token = entry(load<u32>(record, 4), first);
    const stop = entry(load<u32>(record, 4), last);
    const context = entry(load<u32>(record, 12), local);
    const contextEnd = entry(load<u32>(record, 12), local + 1);
    sentences += last - first;
    tokens += stop - token;
    inContext += contextEnd - context;
    const width = 1 + load<u32>(record, 20);
    const at = load<u32>(record, 8) + token * 2 * width;
    touched |= touch(at as usize, ((stop - token) * 2 * width) as usize);
  }
  store<u32>(totals, sentences);
  store<u32>(totals, tokens, 4);
  store<u32>(totals, inContext, 8);
  return touched;
}

/**
 * Writes the sentences and tokens of texts one text after the other, all as 32-bit numbers. The
 * offsets begin with 0. Beyond the tokens of each kind 12 bytes may be overwritten.
 */
export function gather(
  places: usize,
  count: i32,
  sentenceOffsets: usize,
  tokenOffsets: usize,
  tokens: usize,
  contextOffsets: usize,
  contextTokens: usize,
): void {
  let sentence: u32 = 0;
  let token: u32 = 0;
  let inContext: u32 = 0;
  store<u32>(sentenceOffsets, 0);
  store<u32>(tokenOffsets, 0);
  store<u32>(contextOffsets, 0);
  let tokenOffset = tokenOffsets;
  for (let text = 0; text < count; text += 1) {
    const place = places + (text as usize) * placeBytes;
    const record = load<u32>(place) as usize;
    const local = load<u32>(place, 4);
    const offsets = load<u32>(record, 4);
    const first = entry(load<u32>(record), local);
    const last = entry(load<u32>(record), local + 1);
    const begin = entry(offsets, first);
    for (let number = first; number < last; number += 1) {
      tokenOffset += 4;
      store<u32>(tokenOffset, token + entry(offsets, number + 1) - begin);
    }
    sentence += last - first;
    store<u32>(sentenceOffsets + ((text as usize) << 2), sentence, 4);
    const stop = entry(offsets, last);
    copy(
      load<u32>(record, 8),
      load<u32>(record, 20),
      begin,
      stop,
      tokens + ((token as usize) << 2),
    );
    token += stop - begin;
    const from = entry(load<u32>(record, 12), local);
    const to = entry(load<u32>(record, 12), local + 1);
    const cell = contextTokens + ((inContext as usize) << 2);
    copy(load<u32>(record, 16), load<u32>(record, 24), from, to, cell);
    inContext += to - from;
    store<u32>(contextOffsets + ((text as usize) << 2), inContext, 4);
  }
}

function entry(array: u32, at: u32): u32 {
  return load<u32>((array as usize) + ((at as usize) << 2));
}

/** Four at a time, also beyond the end: what is there is written over, or is not looked at. */
function copy(source: u32, wide: u32, first: u32, end: u32, to: usize): void {
  let cell = to;
  if (wide) {
    let at = (source as usize) + ((first as usize) << 2);
    for (let left = end - first; left !== 0; left -= 1) {
      store<u32>(cell, load<u32>(at));
      at += 4;
      cell += 4;
    }
    return;
  }
  let at = (source as usize) + ((first as usize) << 1);
  const stop = (source as usize) + ((end as usize) << 1);
  for (; at < stop; at += 8) {
    v128.store(cell, v128.load_ext<u16>(at));
    cell += 16;
  }
}
