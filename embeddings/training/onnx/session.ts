import ort from 'onnxruntime-node';

export type Tensors = Readonly<Record<string, ort.Tensor>>;

export function floatTensor(data: Float32Array, shape: readonly number[]): ort.Tensor {
  return new ort.Tensor('float32', data, shape);
}

export function floatData(tensors: Tensors, name: string): Float32Array {
  const data = tensors[name]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`the graph gave no floats '${name}'`);
  return data;
}

/** One compiled graph. */
export class Session {
  private readonly session: ort.InferenceSession;

  private constructor(session: ort.InferenceSession) {
    this.session = session;
  }

  /** `threads` is fixed, because the order of additions, and so the last bit, hangs on it. */
  static async open(model: Uint8Array, threads: number): Promise<Session> {
    const session = await ort.InferenceSession.create(model, {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    });
    return new Session(session);
  }

  run(inputs: Tensors): Promise<Tensors> {
    return this.session.run(inputs);
  }
}
