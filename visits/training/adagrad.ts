/** Weights that grow by AdaGrad (Duchi, Hazan, Singer 2011), held small by their square. */
export class AdaGrad {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: number;
  readonly #decay: number;

  constructor(length: number, rate: number, decay: number) {
    this.weights = new Float32Array(length);
    this.#squares = new Float32Array(length);
    this.#rate = rate;
    this.#decay = decay;
  }

  /** A step up the gradient of one weight. */
  step(at: number, gradient: number): void {
    const weight = this.weights[at] ?? 0;
    const whole = gradient - this.#decay * weight;
    const square = (this.#squares[at] ?? 0) + whole * whole;
    this.#squares[at] = square;
    this.weights[at] = weight + (this.#rate * whole) / (1e-3 + Math.sqrt(square));
  }
}

/** The mean of the states of later epochs, which errs less than the last (Polyak, Juditsky 1992). */
export class MeanOfStates {
  readonly #sum: Float64Array;
  #count = 0;

  constructor(length: number) {
    this.#sum = new Float64Array(length);
  }

  add(weights: Float32Array): void {
    weights.forEach((weight, at) => {
      this.#sum[at] = (this.#sum[at] ?? 0) + weight;
    });
    this.#count += 1;
  }

  mean(): Float32Array {
    return Float32Array.from(this.#sum, (sum) => sum / Math.max(1, this.#count));
  }
}
