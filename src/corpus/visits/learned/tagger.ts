import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import { HashIndex } from './hash-index.ts';
import {
  beginsWith,
  fieldOf,
  isInside,
  labelCount,
  type TaggedField,
  taggedFields,
} from './labels.ts';
import { type MarkedSentence, tokenFeatures } from './token-features.ts';
import { taggedTokens } from './tokens.ts';
import { viterbi } from './viterbi.ts';
import type { WordClusters } from './word-clusters.ts';

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). */
export interface TaggerWeights {
  /** Hashes of the features, rising. */
  readonly features: Uint32Array;
  /** [features × labels] in [-127, 127], in parts of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** [labels × labels] */
  readonly transitions: Float32Array;
}

export interface TaggedSpan extends Span {
  readonly field: TaggedField;
  /** How much likelier than nothing its tokens are, each by itself: log odds, summed. */
  readonly strength: number;
}

/** Finds the spans of a sentence that tell something of a visit, by weights learned from reports. */
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

  /** Spans in order, none over another. */
  tag(sentence: MarkedSentence): TaggedSpan[] {
    if (this.#rows.size === 0) return [];
    const tokens = taggedTokens(sentence.text, this.#language);
    const emissions = this.#emissions(sentence, tokens);
    const labels = viterbi(emissions, this.#weights.transitions);
    return spansOf(tokens, labels, emissions);
  }

  /** [tokens × labels] */
  #emissions(sentence: MarkedSentence, tokens: readonly Span[]): Float32Array {
    const { weights, scale } = this.#weights;
    const emissions = new Float32Array(tokens.length * labelCount);
    const features = tokenFeatures(sentence, tokens, this.#language, this.#clusters);
    for (let at = 0; at < features.length; at += 1) {
      const first = at * labelCount;
      for (const hash of features[at] ?? []) {
        const row = this.#rows.placeOf(hash) * labelCount;
        if (row < 0) continue;
        for (let label = 0; label < labelCount; label += 1) {
          emissions[first + label] =
            (emissions[first + label] ?? 0) + scale * (weights[row + label] ?? 0);
        }
      }
    }
    return emissions;
  }
}

function spansOf(
  tokens: readonly Span[],
  labels: Uint8Array,
  emissions: Float32Array,
): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  labels.forEach((label, at) => {
    const token = tokens[at];
    if (!isInside(label) || token === undefined) return;
    const number = fieldOf(label);
    const strength = (emissions[at * labelCount + label] ?? 0) - (emissions[at * labelCount] ?? 0);
    const open = spans.at(-1);
    const field = taggedFields[number];
    if (label !== beginsWith(number) && open !== undefined) {
      spans[spans.length - 1] = {
        ...open,
        end: token.end,
        strength: open.strength + strength,
      };
    } else if (field !== undefined) {
      spans.push({ field, start: token.start, end: token.end, strength });
    }
  });
  return spans;
}
