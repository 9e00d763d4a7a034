import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Span } from '../../domain/span.ts';
import type { TokenTable } from '../../embedding/token-table.ts';
import type { PassageArrays } from '../snapshot/passage-table.ts';
import { GrowingUint32, narrowed } from './numbers.ts';

/** Of a row of a context, in -ln of its probability: a thousandth. */
const rare = 7;

/** Gathers passages, sentences and tokens in the order of a segment. */
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
  private context = { text: '', rows: new Uint32Array() };
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
   * Adds a passage that stands in a context.
   *
   * @throws BrueckeError `internal` for a passage that is no slice of its document
   */
  add(documentNumber: number, document: Document, passage: Passage, context: string): void {
    const { id, text } = document;
    requireSlice(id, passage, { start: 0, end: text.length });
    this.documentOf.push(documentNumber);
    this.numberOf.push(passage.number);
    this.start.push(passage.start);
    this.end.push(passage.end);
    const first = this.tokens.length;
    for (const sentence of passage.sentences) {
      requireSlice(id, sentence, passage);
      const encoded = this.table.encode(text.slice(sentence.start, sentence.end));
      this.sentenceStart.push(sentence.start);
      this.sentenceEnd.push(sentence.end);
      this.sentenceLength.push(this.table.lengthOfSum(encoded));
      this.tokens.append(encoded);
      this.tokenOffsets.push(this.tokens.length);
    }
    this.sentenceOffsets.push(this.sentenceStart.length);
    this.passageLength.push(this.table.lengthOfSum(this.tokens.from(first)));
    this.contextTokens.append(this.contextRows(context));
    this.contextOffsets.push(this.contextTokens.length);
  }

  /**
   * The rare rows, each once: only the greatest similarity counts, and names are rare. The passages
   * of a document have one after the other the same context.
   */
  private contextRows(context: string): Uint32Array {
    if (this.context.text !== context) {
      const rows = Uint32Array.from(new Set(this.table.encode(context))).filter(
        (row) => (this.table.surprisal[row] ?? rare) >= rare,
      );
      this.context = { text: context, rows };
    }
    return this.context.rows;
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
      tokens: narrowed(this.tokens.toArray(), this.table.size),
      contextOffsets: this.contextOffsets.toArray(),
      contextTokens: narrowed(this.contextTokens.toArray(), this.table.size),
    };
  }
}

function requireSlice(document: string, span: Span, within: Span): void {
  const { start, end } = span;
  if (within.start <= start && start < end && end <= within.end) return;
  const reason = `[${start}, ${end}) is no slice of [${within.start}, ${within.end})`;
  throw new BrueckeError('internal', { document, reason });
}
