import { GraphBuilder } from '../../../embeddings/training/onnx/graph.ts';
import { padding, sizes, type Weights } from './weights.ts';

const int64 = { to: 7 };
const float = { to: 1 };

/** The encoder as the bytes of an .onnx file, in the operations that exports of the hub use. */
export function networkFile(weights: Weights, output = 'last_hidden_state'): Uint8Array {
  const graph = new GraphBuilder('small-encoder');
  const { dimensions, heads, layers } = sizes;
  const ids = graph.input('input_ids', 'int64', ['batch', 'sequence']);
  const mask = graph.input('attention_mask', 'int64', ['batch', 'sequence']);
  for (const [name, { shape, values }] of weights) {
    graph.constant(name, 'float32', shape, new Uint8Array(values.buffer));
  }
  const linear = (input: string, name: string) =>
    graph.node('Add', [graph.node('MatMul', [input, `${name}.matrix`]), `${name}.bias`]);
  const norm = (input: string, name: string) => {
    const mean = graph.node('ReduceMean', [input], { axes: [-1] });
    const centred = graph.node('Sub', [input, mean]);
    const square = graph.node('Mul', [centred, centred]);
    const variance = graph.node('ReduceMean', [square], { axes: [-1] });
    const deviation = graph.node('Sqrt', [graph.node('Add', [variance, graph.scalar(1e-5)])]);
    const scaled = graph.node('Mul', [graph.node('Div', [centred, deviation]), `${name}.scale`]);
    return graph.node('Add', [scaled, `${name}.shift`]);
  };
  const gelu = (input: string) => {
    const erf = graph.node('Erf', [graph.node('Mul', [input, graph.scalar(Math.SQRT1_2)])]);
    const half = graph.node('Mul', [input, graph.scalar(0.5)]);
    return graph.node('Mul', [half, graph.node('Add', [erf, graph.scalar(1)])]);
  };
  const split = graph.integers([0, 0, heads, dimensions / heads]);
  const joined = graph.integers([0, 0, dimensions]);
  const intoHeads = (input: string, perm: readonly number[]) =>
    graph.node('Transpose', [graph.node('Reshape', [input, split])], { perm });

  // Positions count the tokens that are no padding, from the padding's number on.
  const pad = graph.integers([padding]);
  const real = graph.node('Cast', [graph.node('Not', [graph.node('Equal', [ids, pad])])], int64);
  const count = graph.node('CumSum', [real, graph.integers([1])]);
  const places = graph.node('Add', [graph.node('Mul', [count, real]), pad]);
  const words = graph.node('Gather', ['words', ids]);
  const sum = graph.node('Add', [words, graph.node('Gather', ['positions', places])]);
  let hidden = norm(sum, 'embeddings');

  const shown = graph.node('Cast', [mask], float);
  const hiding = graph.node('Mul', [
    graph.node('Sub', [graph.scalar(1), shown]),
    graph.scalar(-1e9),
  ]);
  const hidingKeys = graph.node('Unsqueeze', [hiding, graph.integers([1, 2])]);
  const root = graph.scalar(1 / Math.sqrt(dimensions / heads));
  for (let layer = 0; layer < layers; layer += 1) {
    const query = intoHeads(linear(hidden, `${layer}.query`), [0, 2, 1, 3]);
    const key = intoHeads(linear(hidden, `${layer}.key`), [0, 2, 3, 1]);
    const value = intoHeads(linear(hidden, `${layer}.value`), [0, 2, 1, 3]);
    const scores = graph.node('Mul', [graph.node('MatMul', [query, key]), root]);
    const shares = graph.node('Softmax', [graph.node('Add', [scores, hidingKeys])], { axis: -1 });
    const mixed = graph.node('Transpose', [graph.node('MatMul', [shares, value])], {
      perm: [0, 2, 1, 3],
    });
    const output_ = linear(graph.node('Reshape', [mixed, joined]), `${layer}.output`);
    hidden = norm(graph.node('Add', [hidden, output_]), `${layer}.attention`);
    const fed = linear(gelu(linear(hidden, `${layer}.up`)), `${layer}.down`);
    hidden = norm(graph.node('Add', [hidden, fed]), `${layer}.feed`);
  }
  graph.output(output, 'float32', ['batch', 'sequence', dimensions], hidden);
  return graph.encode();
}
