import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PlainTokenKernel } from '../../src/embedding/kernel/plain-token-kernel.ts';
import { SimdTokenKernel } from '../../src/embedding/kernel/simd-token-kernel.ts';
import { tokenKernelContract } from '../contract/token-kernel.ts';

tokenKernelContract('plain', async (rows, dimensions) => new PlainTokenKernel(rows, dimensions));

tokenKernelContract('SIMD', async (rows, dimensions) => {
  const products = await SimdTokenKernel.create(rows, dimensions);
  if (products === undefined) throw new Error('no WebAssembly SIMD here');
  return products;
});

describe('the SIMD kernel', () => {
  it('is not made for dimensions it cannot take in whole steps', async () => {
    expect(await SimdTokenKernel.create(3, 20)).toBeUndefined();
  });

  it('is what its source compiles to', () => {
    const project = fileURLToPath(new URL('../..', import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), 'bruecke-kernel-'));
    try {
      const file = join(folder, 'token-kernel.wasm');
      const scripts: unknown = JSON.parse(
        readFileSync(join(project, 'package.json'), 'utf8'),
      ).scripts;
      expect(scripts).toHaveProperty('kernel:build');
      execFileSync('npm', ['run', '--silent', 'kernel:build', '--', '--outFile', file], {
        cwd: project,
      });
      const committed = readFileSync(join(project, 'src/embedding/kernel/token-kernel.wasm'));
      expect(readFileSync(file).equals(committed)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
