import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import { chainOf, marginalsOf } from './chain.ts';
import { HashIndex } from './hash-index.ts';
import { columnCount, type Layer, layers, type TaggedField } from './labels.ts';
import { likelySpans } from './likely-spans.ts';
import { type MarkedSentence, tokenFeatures } from './token-features.ts';
import { taggedTokens } from './tokens.ts';
import type { WordClusters } from './word-clusters.ts';

/** Linear-chain conditional random fields (Lafferty, McCallum, Pereira 2001), one a layer. */
export interface TaggerWeights {
  /** Hashes of the features, rising. */
  readonly features: Uint32Array;
  /** [features × columns] in [-127, 127], in parts of `scale`: the labels of all layers. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Of each layer [labels × labels]. */
  readonly transitions: readonly Float32Array[];
}

export interface TaggedSpan extends Span {
  readonly field: TaggedField;
  readonly probability: number;
}

/** Spans that are less likely are not told. */
const least: Readonly<Record<TaggedField, number>> = {
  topics: 0.04,
  hosts: 0.05,
  organisations: 0.05,
  occasion: 0.02,
  outcome: 0.03,
  place: 0.02,
  from: 0.02,
  size: 0.02,
  delegation: 0.03,
};

/** Finds the spans of a sentence that may tell something of the visit, by weights learned from reports. */
export class Tagger {
  readonly #language: Language;
  readonly #clusters: WordClusters;
  readonly #weights: TaggerWeights;
  readonly #rows: HashIndex;

  constructor(language: Language, clusters: WordClusters, weights: TaggerWeights) {
    this.#language = language;
    this.#clusters = clusters;
    this.#weights = weights;
    this.#rows = new HashIndex(weights.features);
  }

  /** By field, the likeliest first. Those of one field share less than half of their words. */
  tag(sentence: MarkedSentence): TaggedSpan[] {
    if (this.#rows.size === 0) return [];
    const tokens = taggedTokens(sentence.text, this.#language);
    const emissions = this.#emissions(sentence, tokens);
    return layers.flatMap((layer, number) => {
      const transitions = this.#weights.transitions[number] ?? new Float32Array();
      const marginals = marginalsOf(chainOf(ofLayer(emissions, layer), transitions));
      return layer.fields.flatMap((field, own) =>
        likelySpans(marginals, own, least[field]).map(({ start, end, probability }) => ({
          field,
          start: tokens[start]?.start ?? 0,
          end: tokens[end - 1]?.end ?? 0,
          probability,
        })),
      );
    });
  }

  /** [tokens × columns] */
  #emissions(sentence: MarkedSentence, tokens: readonly Span[]): Float64Array {
    const { weights, scale } = this.#weights;
    const emissions = new Float64Array(tokens.length * columnCount);
    const features = tokenFeatures(sentence, tokens, this.#language, this.#clusters);
    for (let at = 0; at < features.length; at += 1) {
      const first = at * columnCount;
      for (const hash of features[at] ?? []) {
        const row = this.#rows.placeOf(hash) * columnCount;
        if (row < 0) continue;
        for (let column = 0; column < columnCount; column += 1) {
          emissions[first + column] =
            (emissions[first + column] ?? 0) + scale * (weights[row + column] ?? 0);
        }
      }
    }
    return emissions;
  }
}

/** [tokens × labels] of [tokens × columns] */
function ofLayer(emissions: Float64Array, { first, labelCount }: Layer): Float64Array {
  return Float64Array.from(
    { length: (emissions.length / columnCount) * labelCount },
    (_, at) =>
      emissions[Math.floor(at / labelCount) * columnCount + first + (at % labelCount)] ?? 0,
  );
}
