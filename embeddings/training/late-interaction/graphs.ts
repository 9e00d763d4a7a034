import { GraphBuilder } from '../onnx/graph.ts';
import { gradientThroughUnit, unitRows } from '../onnx/unit-rows.ts';

/** Cosines between the rows of `left` and `right`: [left rows × right rows]. */
export function cosineGraph(dimensions: number): Uint8Array {
  const graph = new GraphBuilder('cosines');
  const left = unitRows(graph, graph.input('left', 'float32', ['m', dimensions]));
  const right = unitRows(graph, graph.input('right', 'float32', ['n', dimensions]));
  const cosines = graph.node('Gemm', [left.unit, right.unit], { transB: 1 });
  graph.output('cosines', 'float32', ['m', 'n'], cosines);
  return graph.encode();
}

/** From the gradient of those cosines, `weights`, to the gradients of the rows, the left above the right. */
export function cosineGradientGraph(dimensions: number): Uint8Array {
  const graph = new GraphBuilder('cosine-gradients');
  const left = unitRows(graph, graph.input('left', 'float32', ['m', dimensions]));
  const right = unitRows(graph, graph.input('right', 'float32', ['n', dimensions]));
  const weights = graph.input('weights', 'float32', ['m', 'n']);
  const toLeft = graph.node('Gemm', [weights, right.unit]);
  const toRight = graph.node('Gemm', [weights, left.unit], { transA: 1 });
  const gradients = [
    gradientThroughUnit(graph, left, toLeft),
    gradientThroughUnit(graph, right, toRight),
  ];
  const both = graph.node('Concat', gradients, { axis: 0 });
  graph.output('gradient', 'float32', ['both', dimensions], both);
  return graph.encode();
}
