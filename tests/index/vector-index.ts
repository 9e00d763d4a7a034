import type { CodeMemory } from '../../src/index/scan/code-memory.ts';
import { type Codes, emptyCodes, encodeVector } from '../../src/index/scan/codes.ts';
import { QuantisedIndex, type ScanOptions } from '../../src/index/scan/quantised-index.ts';
import { placeCodes, ReservedPlace, SegmentCodes } from '../../src/index/scan/segment-codes.ts';
import type { Vectors } from '../support/vectors.ts';

/** Codes as those of an open segment. */
export function codesIn(
  memory: CodeMemory,
  { count, dimensions, levels, scales }: Codes,
): SegmentCodes {
  const place = new ReservedPlace(count, dimensions, memory);
  placeCodes(new Uint8Array(levels.buffer), scales, place, memory);
  return new SegmentCodes(place);
}

/** The scan over vectors in so many segments. */
export function indexIn(
  memory: CodeMemory,
  vectors: Vectors,
  segments: number,
  options: ScanOptions = {},
): QuantisedIndex {
  const { dimensions } = vectors;
  const parts: SegmentCodes[] = [];
  for (let part = 0; part < segments; part += 1) {
    const first = Math.floor((part * vectors.count) / segments);
    const end = Math.floor(((part + 1) * vectors.count) / segments);
    const codes = emptyCodes(end - first, dimensions);
    for (let at = first; at < end; at += 1) encodeVector(vectors.at(at), codes, at - first);
    parts.push(codesIn(memory, codes));
  }
  return new QuantisedIndex(parts, dimensions, memory, options);
}
