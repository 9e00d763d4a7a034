import type { DotProducts } from './dot-products.ts';
import { PlainDotProducts } from './plain-dot-products.ts';
import { SimdDotProducts } from './simd-dot-products.ts';

/** The quickest dot products that this machine can do over a table of so many rows. */
export async function createDotProducts(rows: number, dimensions: number): Promise<DotProducts> {
  return (await SimdDotProducts.create(rows, dimensions)) ?? new PlainDotProducts(rows, dimensions);
}
