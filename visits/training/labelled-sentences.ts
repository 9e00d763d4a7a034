import { beginsWith, fieldOf, taggedFields } from '../../src/corpus/visits/learned/labels.ts';
import { tokenFeatures } from '../../src/corpus/visits/learned/token-features.ts';
import { taggedTokens } from '../../src/corpus/visits/learned/tokens.ts';
import { untrainedModel } from '../../src/corpus/visits/learned/visit-model.ts';
import type { WordClusters } from '../../src/corpus/visits/learned/word-clusters.ts';
import { markedSentence } from '../../src/corpus/visits/recognise/marks.ts';
import { readingsOf } from '../../src/corpus/visits/recognise/recognise-visits.ts';
import type { Span } from '../../src/domain/span.ts';
import type { EvalReport, ExpectedVisit } from '../../tests/eval/visits/reports.ts';

/** A sentence with the labels that a reader gives its tokens. */
export interface LabelledSentence {
  /** Of each token the hashes of its features. */
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

/** The sentences of a report that tells of a visit; in others nothing is asked of the tagger. */
export function labelledSentences(
  { text, language, published, visits }: EvalReport,
  clusters: WordClusters,
): LabelledSentence[] {
  if (visits.length === 0) return [];
  const spans = visits.flatMap((visit) => spansIn(text, visit));
  const model = untrainedModel(language);
  return readingsOf(text, language, published, undefined, model).map((reading) => {
    const sentence = markedSentence(reading);
    const tokens = taggedTokens(sentence.text, language);
    return {
      features: tokenFeatures(sentence, tokens, language, clusters),
      labels: labelsOf(tokens, spans, reading.unit.start),
    };
  });
}

interface FieldSpan extends Span {
  readonly field: number;
}

function labelsOf(
  tokens: readonly Span[],
  spans: readonly FieldSpan[],
  offset: number,
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const span of spans) {
    const inside = [...tokens.keys()].filter((at) => isWithin(tokens[at], span, offset));
    inside.forEach((at, order) => {
      labels[at] = beginsWith(span.field) + Math.min(order, 1);
    });
  }
  markBetween(labels);
  return labels;
}

function isWithin(token: Span | undefined, span: Span, offset: number): boolean {
  return (
    token !== undefined && token.start + offset >= span.start && token.end + offset <= span.end
  );
}

/** So few tokens between two spans of a field are what joins them in a list. */
const mostBetween = 3;

function markBetween(labels: Uint8Array): void {
  let last: number | undefined;
  labels.forEach((label, at) => {
    if (label === 0) return;
    const gap = last === undefined ? 0 : at - last - 1;
    if (last !== undefined && gap > 0 && gap <= mostBetween) {
      const field = fieldOf(label);
      if (fieldOf(labels[last] ?? 0) === field) labels.fill(beginsWith(field) + 2, last + 1, at);
    }
    last = at;
  });
}

/** Slices that tell something: names wherever they stand, all else where it is said first. */
function spansIn(text: string, visit: ExpectedVisit): FieldSpan[] {
  // A topic may lie within an outcome: the shorter slices come last.
  return [...taggedFields.entries()].reverse().flatMap(([field, name]) => {
    const isName = name === 'hosts' || name === 'organisations';
    return slicesOf(visit, name).flatMap((slice) =>
      occurrences(text, slice)
        .slice(0, isName ? undefined : 1)
        .map((start) => ({ field, start, end: start + slice.length })),
    );
  });
}

/** Of each thing said the slice that a reader would choose. */
function slicesOf(visit: ExpectedVisit, name: (typeof taggedFields)[number]): string[] {
  if (name === 'occasion' || name === 'outcome') return visit[name]?.slice(0, 1) ?? [];
  return visit[name].flatMap(([first]) => first ?? []);
}

function occurrences(text: string, slice: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(slice); at >= 0 && slice !== ''; at = text.indexOf(slice, at + 1)) {
    found.push(at);
  }
  return found;
}
