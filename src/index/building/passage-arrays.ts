import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Span } from '../../domain/span.ts';
import type { TokenTable } from '../../embedding/token-table.ts';
import type { PassageArrays } from '../snapshot/passage-table.ts';
import { GrowingUint32 } from './numbers.ts';

/** Gathers passages, sentences and tokens in the order of the snapshot. */
export class PassageArraysBuilder {
  private readonly documentOf = new GrowingUint32();
  private readonly numberOf = new GrowingUint32();
  private readonly start = new GrowingUint32();
  private readonly end = new GrowingUint32();
  private readonly sentenceOffsets = new GrowingUint32();
  private readonly sentenceStart = new GrowingUint32();
  private readonly sentenceEnd = new GrowingUint32();
  private readonly sentenceLength: number[] = [];
  private readonly passageLength: number[] = [];
  private readonly tokenOffsets = new GrowingUint32();
  private readonly tokens = new GrowingUint32();
  private readonly contextOffsets = new GrowingUint32();
  private readonly contextTokens = new GrowingUint32();
  private readonly table: TokenTable;

  constructor(table: TokenTable) {
    this.table = table;
    this.sentenceOffsets.push(0);
    this.tokenOffsets.push(0);
    this.contextOffsets.push(0);
  }

  get count(): number {
    return this.documentOf.length;
  }

  /**
   * Adds a passage that stands in a context; its own distinct token rows are returned.
   *
   * @throws BrueckeError `internal` for a passage that is no slice of its document
   */
  add(
    documentNumber: number,
    document: Document,
    passage: Passage,
    context: string,
  ): ReadonlySet<number> {
    requireSlice(document, passage, { start: 0, end: document.text.length });
    this.documentOf.push(documentNumber);
    this.numberOf.push(passage.number);
    this.start.push(passage.start);
    this.end.push(passage.end);
    const all: number[] = [];
    for (const sentence of passage.sentences) {
      requireSlice(document, sentence, passage);
      const encoded = this.table.encode(document.text.slice(sentence.start, sentence.end));
      this.sentenceStart.push(sentence.start);
      this.sentenceEnd.push(sentence.end);
      this.sentenceLength.push(this.table.lengthOfSum(encoded));
      for (const row of encoded) {
        this.tokens.push(row);
        all.push(row);
      }
      this.tokenOffsets.push(this.tokens.length);
    }
    this.sentenceOffsets.push(this.sentenceStart.length);
    this.passageLength.push(this.table.lengthOfSum(Uint32Array.from(all)));
    for (const row of this.table.encode(context)) this.contextTokens.push(row);
    this.contextOffsets.push(this.contextTokens.length);
    return new Set(all);
  }

  arrays(): PassageArrays {
    return {
      documentOf: this.documentOf.toArray(),
      numberOf: this.numberOf.toArray(),
      start: this.start.toArray(),
      end: this.end.toArray(),
      sentenceOffsets: this.sentenceOffsets.toArray(),
      sentenceStart: this.sentenceStart.toArray(),
      sentenceEnd: this.sentenceEnd.toArray(),
      sentenceLength: Float32Array.from(this.sentenceLength),
      passageLength: Float32Array.from(this.passageLength),
      tokenOffsets: this.tokenOffsets.toArray(),
      tokens: this.rows(this.tokens),
      contextOffsets: this.contextOffsets.toArray(),
      contextTokens: this.rows(this.contextTokens),
    };
  }

  /** In 16 bits where the table is small enough. */
  private rows(rows: GrowingUint32): Uint16Array | Uint32Array {
    const wide = rows.toArray();
    return this.table.size <= 1 << 16 ? Uint16Array.from(wide) : wide;
  }
}

function requireSlice(document: Document, span: Span, within: Span): void {
  const { start, end } = span;
  if (within.start <= start && start < end && end <= within.end) return;
  const reason = `[${start}, ${end}) is no slice of [${within.start}, ${within.end})`;
  throw new BrueckeError('internal', { document: document.id, reason });
}
