import type { CslItem } from '../csl-item.ts';

/** CSL-JSON: a list of one item. */
export function cslJson(item: CslItem): string {
  return JSON.stringify([item], null, 2);
}
