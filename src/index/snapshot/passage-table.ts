import type { Passage } from '../../domain/passage.ts';
import type { Span } from '../../domain/span.ts';
import { placeOf, startsOf } from '../starts.ts';

/**
 * The passages of a segment as typed arrays: nothing is made for a passage until it is asked for.
 * Offsets: the sentences of passage `i` are `[sentenceOffsets[i], sentenceOffsets[i + 1])`, and the
 * tokens of sentence `s` are `[tokenOffsets[s], tokenOffsets[s + 1])`.
 */
export interface PassageArrays {
  /** Number of the document in the segment. [passages] */
  readonly documentOf: Uint32Array;
  /** Position among the document's passages, from 1. [passages] */
  readonly numberOf: Uint32Array;
  /** Slice of the document's text. [passages] */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** [passages + 1] */
  readonly sentenceOffsets: Uint32Array;
  /** Slice of the document's text. [sentences] */
  readonly sentenceStart: Uint32Array;
  readonly sentenceEnd: Uint32Array;
  /** Length of the sum of the sentence's token vectors. [sentences] */
  readonly sentenceLength: Float32Array;
  /** The same of a passage's tokens. [passages] */
  readonly passageLength: Float32Array;
  /** [sentences + 1] */
  readonly tokenOffsets: Uint32Array;
  /** Rows of the token table. [tokens] */
  readonly tokens: Uint16Array | Uint32Array;
  /** [passages + 1] */
  readonly contextOffsets: Uint32Array;
  /** Rows of the token table: the rare ones of a passage's heading and of how its document begins. */
  readonly contextTokens: Uint16Array | Uint32Array;
}

export interface PassageSegment {
  readonly passages: PassageArrays;
  /** Ids of the segment's documents. */
  readonly documents: readonly { readonly id: string }[];
}

/** Where a passage lies. */
export interface PassagePlace {
  readonly passages: PassageArrays;
  /** Number of the passage in the segment. */
  readonly local: number;
}

/** The passages of all segments of a snapshot, numbered through. */
export class PassageTable {
  readonly count: number;
  /** Tokens of all passages. */
  readonly tokenCount: number;
  private readonly segments: readonly PassageSegment[];
  private readonly starts: Uint32Array;
  private readonly documentStarts: Uint32Array;

  constructor(segments: readonly PassageSegment[]) {
    this.segments = segments;
    this.starts = startsOf(segments.map(({ passages }) => passages.start.length));
    this.documentStarts = startsOf(segments.map(({ documents }) => documents.length));
    this.count = this.starts.at(-1) ?? 0;
    this.tokenCount = segments.reduce((sum, { passages }) => sum + passages.tokens.length, 0);
  }

  /** @throws RangeError for a number the snapshot does not have */
  place(passage: number): PassagePlace {
    const at = placeOf(this.starts, passage);
    const segment = this.segments[at];
    if (segment === undefined) throw new RangeError(`no passage ${passage} of ${this.count}`);
    return { passages: segment.passages, local: passage - (this.starts[at] ?? 0) };
  }

  /** @throws RangeError for a number the snapshot does not have */
  passage(passage: number): Passage {
    const at = placeOf(this.starts, passage);
    const { passages, local } = this.place(passage);
    return {
      document: this.segments[at]?.documents[passages.documentOf[local] ?? -1]?.id ?? '',
      number: passages.numberOf[local] ?? 0,
      start: passages.start[local] ?? 0,
      end: passages.end[local] ?? 0,
      sentences: sentencesOf(passages, local),
    };
  }

  /**
   * Number of a passage's document in the snapshot.
   *
   * @throws RangeError for a number the snapshot does not have
   */
  documentOf(passage: number): number {
    const { passages, local } = this.place(passage);
    const at = placeOf(this.starts, passage);
    return (this.documentStarts[at] ?? 0) + (passages.documentOf[local] ?? 0);
  }

  /** Passages `[first, end)` of a document, by its number in the snapshot. */
  ofDocument(document: number): { readonly first: number; readonly end: number } {
    const at = placeOf(this.documentStarts, document);
    const documentOf = this.segments[at]?.passages.documentOf ?? new Uint32Array();
    const local = document - (this.documentStarts[at] ?? 0);
    const start = this.starts[at] ?? 0;
    return {
      first: start + lowerBound(documentOf, local),
      end: start + lowerBound(documentOf, local + 1),
    };
  }
}

/** Sentences of a passage of a segment. */
function sentencesOf(passages: PassageArrays, local: number): Span[] {
  const { sentenceOffsets, sentenceStart, sentenceEnd } = passages;
  const sentences: Span[] = [];
  const last = sentenceOffsets[local + 1] ?? 0;
  for (let at = sentenceOffsets[local] ?? 0; at < last; at += 1) {
    sentences.push({ start: sentenceStart[at] ?? 0, end: sentenceEnd[at] ?? 0 });
  }
  return sentences;
}

/** First place of ascending numbers that is not below one. */
function lowerBound(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
