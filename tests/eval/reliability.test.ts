import { expect, test } from 'vitest';
import { mixture, mixtureWeights } from './mixture.ts';
import { expectedCalibrationError, type Forecast, reliabilityBins } from './reliability.ts';

function forecasts(probability: number, rights: readonly boolean[], weight = 1): Forecast[] {
  return rights.map((right) => ({ probability, right, weight }));
}

test('what is as often right as was said has no calibration error', () => {
  const said = [...forecasts(0.5, [true, false]), ...forecasts(0.25, [true, false, false, false])];
  expect(expectedCalibrationError(said)).toBeCloseTo(0);
});

test('the error is the distance of what was said from what is so, each bin by its weight', () => {
  const said = [...forecasts(0.9, [false]), ...forecasts(0.15, [false], 3)];
  expect(expectedCalibrationError(said)).toBeCloseTo((0.9 + 3 * 0.15) / 4);
});

test('certainty is in the last bin, and bins without forecasts are left out', () => {
  const bins = reliabilityBins([...forecasts(1, [true]), ...forecasts(0.95, [true, true])]);
  expect(bins).toHaveLength(1);
  expect(bins[0]).toMatchObject({ from: 0.9, share: 1, right: 1 });
});

test('the shares of the kinds are those of the mixture, however many there are', () => {
  const kinds = ['answerable', 'answerable', 'answerable', 'close', 'foreign', 'garbled'] as const;
  const weights = mixtureWeights(kinds);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(kinds.length);
  expect((weights[3] ?? 0) / kinds.length).toBeCloseTo(mixture.close);
  expect((3 * (weights[0] ?? 0)) / kinds.length).toBeCloseTo(mixture.answerable);
});
