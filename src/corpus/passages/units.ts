import type { Block, BlockKind, Document } from '../../domain/document.ts';
import type { Span } from '../../domain/span.ts';
import { quotesOf } from '../sentences/quotes.ts';
import { splitSentences } from '../sentences/split.ts';
import { splitLongSentence } from './long-sentence.ts';
import { spanIndexAt } from './span-index.ts';

/** What is never cut: a sentence, a table row, or a part of a sentence too long for a passage. */
export interface Unit extends Span {
  readonly tokens: number;
  readonly kind: BlockKind;
  /** Position of its block among the document's blocks. */
  readonly block: number;
  /** Tokens of its whole block. */
  readonly blockTokens: number;
  /** It ends with a colon: what follows belongs to it. */
  readonly announces: boolean;
  /** A quotation that began in it, or before it, is still open at its end. */
  readonly isQuoting: boolean;
}

/** Counts tokens of the model as if a text stood inside a longer one: without special tokens. */
export interface TokenMeasure {
  /** Tokens of a text on its own, special tokens included. */
  whole(text: string): number;
  /** Tokens of a text inside another. */
  inner(text: string): number;
}

export function tokenMeasure(countTokens: (text: string) => number): TokenMeasure {
  const special = countTokens('');
  return { whole: countTokens, inner: (text) => Math.max(0, countTokens(text) - special) };
}

/** Runs of units that no heading and no boilerplate interrupts: a passage stays inside one. */
export function quotableRuns(document: Document, measure: TokenMeasure, limit: number): Unit[][] {
  const runs: Unit[][] = [];
  let run: Unit[] = [];
  for (const [position, block] of document.blocks.entries()) {
    if (isQuotable(block.kind)) {
      for (const unit of unitsOf(document, block, position, measure, limit)) run.push(unit);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

export function isQuotable(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'row';
}

function unitsOf(
  document: Document,
  block: Block,
  position: number,
  measure: TokenMeasure,
  limit: number,
): Unit[] {
  const text = document.text.slice(block.start, block.end);
  const whole = [{ start: 0, end: text.length }];
  const sentences = block.kind === 'row' ? whole : splitSentences(text, document.language);
  const quotations = outermost(quotesOf(text, document.language));
  const counted = sentences
    .flatMap((sentence) => splitLongSentence(text, sentence, measure.inner, limit))
    .map(({ start, end }) => ({ start, end, tokens: measure.inner(text.slice(start, end)) }));
  const blockTokens = counted.reduce((sum, { tokens }) => sum + tokens, 0);
  return counted.map(({ start, end, tokens }) => ({
    start: block.start + start,
    end: block.start + end,
    tokens,
    kind: block.kind,
    block: position,
    blockTokens,
    announces: /[:：]$/u.test(text.slice(start, end)),
    isQuoting: isInside(quotations, end),
  }));
}

/** Quotations that are in no other, in order. */
function outermost(pairs: ReadonlyMap<number, number>): Span[] {
  const spans: Span[] = [];
  for (const [closes, opens] of pairs) {
    while ((spans.at(-1)?.start ?? -1) > opens) spans.pop();
    spans.push({ start: opens, end: closes + 1 });
  }
  return spans;
}

/** True where a quotation begins before a position and ends after it. */
function isInside(spans: readonly Span[], position: number): boolean {
  const span = spans[spanIndexAt(spans, position - 1)];
  return span !== undefined && position < span.end;
}
