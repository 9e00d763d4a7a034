import type { ChooserWeights } from './chooser.ts';
import { columnCount, layers } from './labels.ts';
import type { ClassifierWeights } from './report-classifier.ts';
import type { TaggerWeights } from './tagger.ts';

/** All that was learned of visits in one language. */
export interface VisitModelData {
  readonly clusters: { readonly words: Uint32Array; readonly clusters: Uint8Array };
  readonly tagger: TaggerWeights;
  readonly reports: ClassifierWeights;
  readonly choices: ChooserWeights;
}

const magic = 0x334d5642; // 'BVM3'
const headerBytes = 40;
/** Transitions of all layers. */
const pairCount = layers.reduce((sum, { labelCount }) => sum + labelCount ** 2, 0);

/**
 * Little-endian: magic, labels, numbers of words, of the tagger's, the classifier's and the chooser's
 * features; their scales and the classifier's threshold; then the arrays, those of 4 bytes first.
 */
export function writeVisitModel({
  clusters,
  tagger,
  reports,
  choices,
}: VisitModelData): Uint8Array {
  const head = new DataView(new ArrayBuffer(headerBytes));
  const counts = [
    magic,
    columnCount,
    clusters.words.length,
    tagger.features.length,
    reports.features.length,
    choices.features.length,
  ];
  const scales = [tagger.scale, reports.scale, choices.scale, reports.threshold];
  counts.forEach((count, at) => {
    head.setUint32(4 * at, count, true);
  });
  scales.forEach((scale, at) => {
    head.setFloat32(4 * (counts.length + at), scale, true);
  });
  const arrays = [
    head,
    ...tagger.transitions,
    clusters.words,
    tagger.features,
    reports.features,
    choices.features,
    clusters.clusters,
    tagger.weights,
    reports.weights,
    choices.weights,
  ];
  return Buffer.concat(
    arrays.map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  );
}

/** @throws RangeError where the bytes are no such model, or one of other labels */
export function readVisitModel(bytes: Uint8Array): VisitModelData {
  const { buffer } = new Uint8Array(bytes);
  const view = new DataView(buffer);
  const count = (at: number): number => view.getUint32(4 * at, true);
  const scale = (at: number): number => view.getFloat32(4 * at, true);
  if (buffer.byteLength < headerBytes || count(0) !== magic || count(1) !== columnCount) {
    throw new RangeError('not a model of visits, or one of other labels');
  }
  const [words, tags, reports, choices] = [count(2), count(3), count(4), count(5)];
  const length =
    headerBytes +
    4 * (pairCount + words + tags + reports + choices) +
    words +
    tags * columnCount +
    reports +
    choices;
  if (buffer.byteLength !== length) throw new RangeError('a model of visits that is cut off');
  let at = headerBytes;
  const next = (bytesLong: number): number => {
    at += bytesLong;
    return at - bytesLong;
  };
  const transitions = layers.map(
    ({ labelCount }) => new Float32Array(buffer, next(4 * labelCount ** 2), labelCount ** 2),
  );
  const wordHashes = new Uint32Array(buffer, next(4 * words), words);
  const tagFeatures = new Uint32Array(buffer, next(4 * tags), tags);
  const reportFeatures = new Uint32Array(buffer, next(4 * reports), reports);
  const choiceFeatures = new Uint32Array(buffer, next(4 * choices), choices);
  return {
    clusters: { words: wordHashes, clusters: new Uint8Array(buffer, next(words), words) },
    tagger: {
      features: tagFeatures,
      weights: new Int8Array(buffer, next(tags * columnCount), tags * columnCount),
      scale: scale(6),
      transitions,
    },
    reports: {
      features: reportFeatures,
      weights: new Int8Array(buffer, next(reports), reports),
      scale: scale(7),
      threshold: scale(9),
    },
    choices: {
      features: choiceFeatures,
      weights: new Int8Array(buffer, next(choices), choices),
      scale: scale(8),
    },
  };
}
