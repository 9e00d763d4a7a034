import {
  beginsWith,
  fieldOf,
  goesOnWith,
  layers,
  standsBetween,
  type TaggedField,
} from '../../src/corpus/visits/learned/labels.ts';
import { tokenFeatures } from '../../src/corpus/visits/learned/token-features.ts';
import { taggedTokens } from '../../src/corpus/visits/learned/tokens.ts';
import { untrainedModel } from '../../src/corpus/visits/learned/visit-model.ts';
import type { WordClusters } from '../../src/corpus/visits/learned/word-clusters.ts';
import { markedSentence } from '../../src/corpus/visits/recognise/marks.ts';
import { overlaps } from '../../src/corpus/visits/recognise/patterns/pattern.ts';
import { readingsOf } from '../../src/corpus/visits/recognise/recognise-visits.ts';
import type { Span } from '../../src/domain/span.ts';
import type { EvalReport, ExpectedVisit } from '../../tests/eval/visits/reports.ts';

/** A sentence with the labels that a reader gives its tokens. */
export interface LabelledSentence {
  /** Of each token the hashes of its features. */
  readonly features: readonly Uint32Array[];
  /** Of each layer those of the tokens. */
  readonly labels: readonly Uint8Array[];
}

/** The sentences of a report that tells of a visit; in others nothing is asked of the tagger. */
export function labelledSentences(
  { text, language, published, visits }: EvalReport,
  clusters: WordClusters,
): LabelledSentence[] {
  if (visits.length === 0) return [];
  const spans = layers.map(({ fields }) => visits.flatMap((visit) => spansIn(text, visit, fields)));
  const model = untrainedModel(language);
  return readingsOf(text, language, published, undefined, model).flatMap((reading) => {
    const sentence = markedSentence(reading);
    const tokens = taggedTokens(sentence.text, language);
    if (tokens.length === 0) return [];
    return {
      features: tokenFeatures(sentence, tokens, language, clusters),
      labels: spans.map((own) => labelsOf(tokens, own, reading.unit.start)),
    };
  });
}

interface FieldSpan extends Span {
  /** Its number in the layer. */
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
      labels[at] = order === 0 ? beginsWith(span.field) : goesOnWith(span.field);
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
      if (fieldOf(labels[last] ?? 0) === field) labels.fill(standsBetween(field), last + 1, at);
    }
    last = at;
  });
}

/** Slices that tell something: names wherever they stand, all else where it is said first. */
function spansIn(text: string, visit: ExpectedVisit, fields: readonly TaggedField[]): FieldSpan[] {
  // A house may lie within a topic: of slices over each other the later counts.
  return [...fields.entries()].reverse().flatMap(([field, name]) => {
    return thingsIn(visit, name).flatMap((ways) => {
      const spans: FieldSpan[] = [];
      for (const slice of ways) {
        for (const start of occurrences(text, slice).slice(0, isName(name) ? undefined : 1)) {
          const span = { field, start, end: start + slice.length };
          if (!spans.some((other) => overlaps(other, span))) spans.push(span);
        }
      }
      return spans;
    });
  });
}

function isName(field: TaggedField): boolean {
  return !['topics', 'occasion', 'outcome', 'size', 'delegation'].includes(field);
}

/** Of each thing said the slices that a reader would choose, the best first. */
function thingsIn(visit: ExpectedVisit, name: TaggedField): (readonly string[])[] {
  if (name === 'topics' || name === 'hosts' || name === 'organisations') {
    return visit[name].map((ways) => ways.slice(0, 1));
  }
  const ways = oneOf(visit, name);
  return ways === undefined ? [] : [ways];
}

function oneOf(
  { delegation, ...visit }: ExpectedVisit,
  name: 'place' | 'occasion' | 'outcome' | 'delegation' | 'from' | 'size',
): readonly string[] | undefined {
  if (name === 'delegation') return delegation?.name;
  return name === 'from' || name === 'size' ? delegation?.[name] : visit[name];
}

function occurrences(text: string, slice: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(slice); at >= 0 && slice !== ''; at = text.indexOf(slice, at + 1)) {
    found.push(at);
  }
  return found;
}
