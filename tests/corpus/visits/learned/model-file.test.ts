import { expect, test } from 'vitest';
import { columnCount, layers } from '../../../../src/corpus/visits/learned/labels.ts';
import {
  readVisitModel,
  type VisitModelData,
  writeVisitModel,
} from '../../../../src/corpus/visits/learned/model-file.ts';

const model: VisitModelData = {
  clusters: { words: Uint32Array.of(3, 9, 4_294_967_295), clusters: Uint8Array.of(0, 254, 7) },
  tagger: {
    features: Uint32Array.of(1, 2),
    weights: Int8Array.from({ length: 2 * columnCount }, (_, at) => at - 16),
    scale: 0.25,
    transitions: layers.map(({ labelCount }) =>
      Float32Array.from({ length: labelCount ** 2 }, (_, at) => at / 8),
    ),
  },
  reports: {
    features: Uint32Array.of(5),
    weights: Int8Array.of(-127),
    scale: 0.5,
    threshold: 2.5,
  },
  choices: { features: Uint32Array.of(7, 8, 90), weights: Int8Array.of(1, -2, 127), scale: 0.125 },
};

test('what is written is read again', () => {
  expect(readVisitModel(writeVisitModel(model))).toEqual(model);
});

test('from bytes that begin anywhere in a buffer as well', () => {
  const bytes = writeVisitModel(model);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(readVisitModel(shifted.subarray(3))).toEqual(model);
});

test('a file that is cut off, empty or another is refused', () => {
  const bytes = writeVisitModel(model);
  for (let length = 0; length < bytes.length; length += 1) {
    expect(() => readVisitModel(bytes.subarray(0, length))).toThrow(RangeError);
  }
  const other = bytes.slice();
  other[0] = 0;
  expect(() => readVisitModel(other)).toThrow('not a model of visits');
});
