/** What was said of one thing, and whether it was so. */
export interface Forecast {
  readonly probability: number;
  readonly right: boolean;
  readonly weight: number;
}

/** All forecasts between two tenths. */
export interface Bin {
  readonly from: number;
  /** Share of the weight of all. */
  readonly share: number;
  readonly probability: number;
  readonly right: number;
}

const binCount = 10;

/** Forecasts in ten bins of equal width, those without any left out. */
export function reliabilityBins(forecasts: readonly Forecast[]): Bin[] {
  const all = sum(forecasts, () => 1);
  return Array.from({ length: binCount }, (_, bin) => {
    const within = forecasts.filter(
      ({ probability }) => Math.min(binCount - 1, Math.floor(probability * binCount)) === bin,
    );
    const weight = sum(within, () => 1);
    return {
      from: bin / binCount,
      share: weight / all,
      probability: sum(within, ({ probability }) => probability) / weight,
      right: sum(within, ({ right }) => Number(right)) / weight,
    };
  }).filter(({ share }) => share > 0);
}

/** Expected calibration error (Naeini, Cooper and Hauskrecht 2015), in [0, 1]. */
export function expectedCalibrationError(forecasts: readonly Forecast[]): number {
  return reliabilityBins(forecasts).reduce(
    (error, { share, probability, right }) => error + share * Math.abs(probability - right),
    0,
  );
}

function sum(forecasts: readonly Forecast[], of: (forecast: Forecast) => number): number {
  return forecasts.reduce((total, forecast) => total + forecast.weight * of(forecast), 0);
}
