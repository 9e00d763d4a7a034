import { GrowingUint32, narrowed } from '../building/numbers.ts';
import type { PassageArrays } from '../snapshot/passage-table.ts';

/** Passages `[first, end)` of a segment, all those of the document that has a number in another. */
export interface PassageRange {
  readonly source: PassageArrays;
  readonly first: number;
  readonly end: number;
  readonly document: number;
}

/** The passages named, one range after the other, with their sentences and tokens. */
export function mergePassages(ranges: readonly PassageRange[], tokenRows: number): PassageArrays {
  const documentOf = new GrowingUint32();
  const numberOf = new GrowingUint32();
  const start = new GrowingUint32();
  const end = new GrowingUint32();
  const sentenceOffsets = new OffsetsBuilder();
  const sentenceStart = new GrowingUint32();
  const sentenceEnd = new GrowingUint32();
  const sentenceLength: Float32Array[] = [];
  const passageLength: Float32Array[] = [];
  const tokenOffsets = new OffsetsBuilder();
  const tokens = new GrowingUint32();
  const contextOffsets = new OffsetsBuilder();
  const contextTokens = new GrowingUint32();
  for (const { source, first, end: last, document } of ranges) {
    for (let passage = first; passage < last; passage += 1) documentOf.push(document);
    numberOf.append(source.numberOf.subarray(first, last));
    start.append(source.start.subarray(first, last));
    end.append(source.end.subarray(first, last));
    passageLength.push(source.passageLength.subarray(first, last));
    const [from, to] = sentenceOffsets.append(source.sentenceOffsets, first, last);
    sentenceStart.append(source.sentenceStart.subarray(from, to));
    sentenceEnd.append(source.sentenceEnd.subarray(from, to));
    sentenceLength.push(source.sentenceLength.subarray(from, to));
    tokens.append(source.tokens.subarray(...tokenOffsets.append(source.tokenOffsets, from, to)));
    const context = contextOffsets.append(source.contextOffsets, first, last);
    contextTokens.append(source.contextTokens.subarray(...context));
  }
  return {
    documentOf: documentOf.toArray(),
    numberOf: numberOf.toArray(),
    start: start.toArray(),
    end: end.toArray(),
    sentenceOffsets: sentenceOffsets.toArray(),
    sentenceStart: sentenceStart.toArray(),
    sentenceEnd: sentenceEnd.toArray(),
    sentenceLength: joined(sentenceLength),
    passageLength: joined(passageLength),
    tokenOffsets: tokenOffsets.toArray(),
    tokens: narrowed(tokens.toArray(), tokenRows),
    contextOffsets: contextOffsets.toArray(),
    contextTokens: narrowed(contextTokens.toArray(), tokenRows),
  };
}

/** Offsets of stretches that are laid one after the other. */
class OffsetsBuilder {
  private readonly offsets = new GrowingUint32();
  private total = 0;

  constructor() {
    this.offsets.push(0);
  }

  /** Adds stretches `[first, last)` of others; returns where in what they point to those lie. */
  append(others: Uint32Array, first: number, last: number): readonly [number, number] {
    const from = others[first] ?? 0;
    const to = others[last] ?? 0;
    for (let at = first + 1; at <= last; at += 1) {
      this.offsets.push(this.total + (others[at] ?? 0) - from);
    }
    this.total += to - from;
    return [from, to];
  }

  toArray(): Uint32Array {
    return this.offsets.toArray();
  }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
