/** A half-open range `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two have at least half of what they cover together in common, what both cover twice. */
export function sharesHalf(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return 4 * common >= one.end - one.start + other.end - other.start;
}
