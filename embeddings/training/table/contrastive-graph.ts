import { GraphBuilder } from '../onnx/graph.ts';
import { gradientThroughUnit, unitRows } from '../onnx/unit-rows.ts';

/**
 * One step of in-batch InfoNCE in both directions ('multiple negatives ranking') as a graph:
 * given the sums of the token rows of both sides of a batch, [texts × dimensions], the loss and
 * its gradient for both sums, those of the left above those of the right. The gradient is written out by hand, because onnxruntime infers only.
 *
 * With a = s/|s|, logits L = scale·a·pᵀ, and G = (softmax over rows + softmax over columns)/2B − I/B,
 * the gradient is scale·G·p for a and scale·Gᵀ·a for p, each less its part along the unit vector,
 * over the length of the sum.
 */
export function contrastiveGraph(dimensions: number, scale: number): Uint8Array {
  const graph = new GraphBuilder('contrastive');
  const shape = ['texts', dimensions] as const;
  const left = unitRows(graph, graph.input('left', 'float32', shape));
  const right = unitRows(graph, graph.input('right', 'float32', shape));
  const identity = graph.input('identity', 'float32', ['texts', 'texts']);
  const half = graph.input('half', 'float32', []);

  const logits = graph.node('Gemm', [left.unit, right.unit], {
    alpha: { float: scale },
    transB: 1,
  });
  const rows = graph.node('Softmax', [logits], { axis: 1 });
  const columns = graph.node('Softmax', [logits], { axis: 0 });
  const both = graph.node('Add', [rows, columns]);
  const gradient = graph.node('Mul', [
    graph.node('Sub', [both, graph.node('Add', [identity, identity])]),
    half,
  ]);
  const leftGradient = graph.node('Gemm', [gradient, right.unit], { alpha: { float: scale } });
  const rightGradient = graph.node('Gemm', [gradient, left.unit], {
    alpha: { float: scale },
    transA: 1,
  });
  const gradients = [
    gradientThroughUnit(graph, left, leftGradient),
    gradientThroughUnit(graph, right, rightGradient),
  ];
  const shapeOfBoth = ['both', dimensions] as const;
  graph.output('gradient', 'float32', shapeOfBoth, graph.node('Concat', gradients, { axis: 0 }));
  const loss = graph.node('Add', [
    crossEntropy(graph, rows, identity),
    crossEntropy(graph, columns, identity),
  ]);
  graph.output('loss', 'float32', [], graph.node('Mul', [loss, half]));
  return graph.encode();
}

function crossEntropy(graph: GraphBuilder, softmax: string, identity: string): string {
  const diagonal = graph.node(
    'ReduceSum',
    [graph.node('Mul', [softmax, identity]), graph.integers([1])],
    {
      keepdims: 0,
    },
  );
  const tiny = graph.scalar(1e-30);
  const logarithms = graph.node('Log', [graph.node('Add', [diagonal, tiny])]);
  return graph.node('Neg', [graph.node('ReduceSum', [logarithms], { keepdims: 0 })]);
}
