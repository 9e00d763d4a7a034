import type { VisitField } from '../../../domain/visit.ts';

/** What is told in so many ways that words around it are weighed instead of looked for. */
export const taggedFields = [
  'topics',
  'hosts',
  'organisations',
  'occasion',
  'outcome',
  'place',
  'from',
  'size',
  'delegation',
] as const satisfies readonly VisitField[];

export type TaggedField = (typeof taggedFields)[number];

/** Fields that share one sequence of labels: none of their spans lies over another's. */
export interface Layer {
  readonly fields: readonly TaggedField[];
  readonly labelCount: number;
  /** Where its labels begin among those of all layers. */
  readonly first: number;
}

/** A topic may lie within an outcome, and the name of a town within that of a host. */
export const layers: readonly Layer[] = layersOf([
  ['topics', 'hosts', 'organisations'],
  ['occasion'],
  ['outcome'],
  ['place', 'from'],
  ['size'],
  ['delegation'],
]);

/** Labels of all layers. */
export const columnCount = layers.reduce((sum, { labelCount }) => sum + labelCount, 0);

function layersOf(fields: readonly (readonly TaggedField[])[]): Layer[] {
  let first = 0;
  return fields.map((own) => {
    const labelCount = 1 + 3 * own.length;
    first += labelCount;
    return { fields: own, labelCount, first: first - labelCount };
  });
}

/**
 * Labels of tokens in a layer (Ramshaw and Marcus 1995, and one more): 0 is outside; of its field
 * `n`, `1 + 3n` begins a span, `2 + 3n` goes on with it, and `3 + 3n` stands between two in a list:
 * without it the second would not know of the first.
 */
export function beginsWith(field: number): number {
  return 1 + 3 * field;
}

export function goesOnWith(field: number): number {
  return 2 + 3 * field;
}

export function standsBetween(field: number): number {
  return 3 + 3 * field;
}

export function fieldOf(label: number): number {
  return Math.floor((label - 1) / 3);
}

/** True of a label within a span: neither outside nor between. */
function isInside(label: number): boolean {
  return label % 3 !== 0;
}

/** A span goes on after it has begun; what is between two has one on its left. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0) return before === 0 || isInside(before);
  if (label % 3 === 1) return before % 3 !== 0 || before === 0 || before === label + 2;
  return (
    before !== 0 && fieldOf(before) === fieldOf(label) && (label % 3 === 0 || isInside(before))
  );
}
