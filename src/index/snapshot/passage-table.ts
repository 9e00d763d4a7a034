import type { Passage } from '../../domain/passage.ts';
import type { Span } from '../../domain/span.ts';

/**
 * The passages of a snapshot as typed arrays: nothing is made for a passage until it is asked for.
 * Offsets: the sentences of passage `i` are `[sentenceOffsets[i], sentenceOffsets[i + 1])`, and the
 * tokens of sentence `s` are `[tokenOffsets[s], tokenOffsets[s + 1])`.
 */
export interface PassageArrays {
  /** Number of the document in the snapshot. [passages] */
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
  /** Rows of the token table: of the heading that a passage stands under. */
  readonly contextTokens: Uint16Array | Uint32Array;
}

export class PassageTable implements PassageArrays {
  readonly count: number;
  readonly documentOf: Uint32Array;
  readonly numberOf: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly sentenceOffsets: Uint32Array;
  readonly sentenceStart: Uint32Array;
  readonly sentenceEnd: Uint32Array;
  readonly sentenceLength: Float32Array;
  readonly passageLength: Float32Array;
  readonly tokenOffsets: Uint32Array;
  readonly tokens: Uint16Array | Uint32Array;
  readonly contextOffsets: Uint32Array;
  readonly contextTokens: Uint16Array | Uint32Array;
  private readonly documentIds: (document: number) => string;

  /** @param documentIds gives the id of a document by its number in the snapshot */
  constructor(arrays: PassageArrays, documentIds: (document: number) => string) {
    this.count = arrays.documentOf.length;
    this.documentOf = arrays.documentOf;
    this.numberOf = arrays.numberOf;
    this.start = arrays.start;
    this.end = arrays.end;
    this.sentenceOffsets = arrays.sentenceOffsets;
    this.sentenceStart = arrays.sentenceStart;
    this.sentenceEnd = arrays.sentenceEnd;
    this.sentenceLength = arrays.sentenceLength;
    this.passageLength = arrays.passageLength;
    this.tokenOffsets = arrays.tokenOffsets;
    this.tokens = arrays.tokens;
    this.contextOffsets = arrays.contextOffsets;
    this.contextTokens = arrays.contextTokens;
    this.documentIds = documentIds;
  }

  /** @throws RangeError for a number the snapshot does not have */
  passage(passage: number): Passage {
    const document = this.documentOf[passage];
    const number = this.numberOf[passage];
    const start = this.start[passage];
    const end = this.end[passage];
    if (document === undefined || number === undefined || start === undefined || end === undefined)
      throw new RangeError(`no passage ${passage} of ${this.count}`);
    const sentences = this.sentencesOf(passage);
    return { document: this.documentIds(document), number, start, end, sentences };
  }

  private sentencesOf(passage: number): Span[] {
    const sentences: Span[] = [];
    const last = this.sentenceOffsets[passage + 1] ?? 0;
    for (let at = this.sentenceOffsets[passage] ?? 0; at < last; at += 1) {
      sentences.push({ start: this.sentenceStart[at] ?? 0, end: this.sentenceEnd[at] ?? 0 });
    }
    return sentences;
  }
}
