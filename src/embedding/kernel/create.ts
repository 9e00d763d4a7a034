import { PlainTokenKernel } from './plain-token-kernel.ts';
import { sharedMemory } from './shared-memory.ts';
import { SimdTokenKernel } from './simd-token-kernel.ts';
import type { TokenKernel } from './token-kernel.ts';

/** The quickest kernel that this machine has for a table of so many rows. */
export async function createTokenKernel(rows: number, dimensions: number): Promise<TokenKernel> {
  const simd = await SimdTokenKernel.create(rows, dimensions, sharedMemory());
  return simd ?? new PlainTokenKernel(rows, dimensions);
}
