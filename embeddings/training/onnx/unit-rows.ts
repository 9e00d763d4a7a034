import type { GraphBuilder } from './graph.ts';

/** Rows of a matrix and the same rows at unit length, by their names in a graph. */
export interface UnitRows {
  readonly unit: string;
  readonly length: string;
}

export function unitRows(graph: GraphBuilder, rows: string): UnitRows {
  const length = graph.node('ReduceL2', [rows], { axes: [1], keepdims: 1 });
  return { unit: graph.node('Div', [rows, length]), length };
}

/** Brings the gradient of unit rows back to the rows: its part across them, over their length. */
export function gradientThroughUnit(
  graph: GraphBuilder,
  { unit, length }: UnitRows,
  gradient: string,
): string {
  const product = graph.node('Mul', [unit, gradient]);
  const along = graph.node('ReduceSum', [product, graph.integers([1])], { keepdims: 1 });
  const across = graph.node('Sub', [gradient, graph.node('Mul', [unit, along])]);
  return graph.node('Div', [across, length]);
}
