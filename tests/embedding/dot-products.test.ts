import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PlainDotProducts } from '../../src/embedding/kernel/plain-dot-products.ts';
import { SimdDotProducts } from '../../src/embedding/kernel/simd-dot-products.ts';
import { dotProductsContract } from '../contract/dot-products.ts';

dotProductsContract('plain', async (rows, dimensions) => new PlainDotProducts(rows, dimensions));

dotProductsContract('SIMD', async (rows, dimensions) => {
  const products = await SimdDotProducts.create(rows, dimensions);
  if (products === undefined) throw new Error('no WebAssembly SIMD here');
  return products;
});

describe('the SIMD kernel', () => {
  it('is not made for dimensions it cannot take in whole steps', async () => {
    expect(await SimdDotProducts.create(3, 20)).toBeUndefined();
  });

  it('is what its source compiles to', () => {
    const project = fileURLToPath(new URL('../..', import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), 'bruecke-kernel-'));
    try {
      const file = join(folder, 'dot-products.wasm');
      const scripts: unknown = JSON.parse(
        readFileSync(join(project, 'package.json'), 'utf8'),
      ).scripts;
      expect(scripts).toHaveProperty('kernel:build');
      execFileSync('npm', ['run', '--silent', 'kernel:build', '--', '--outFile', file], {
        cwd: project,
      });
      const committed = readFileSync(join(project, 'src/embedding/kernel/dot-products.wasm'));
      expect(readFileSync(file).equals(committed)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
