import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CodeMemory } from '../../src/index/scan/code-memory.ts';
import { scanKernelContract } from '../contract/scan-kernel.ts';

scanKernelContract('SIMD', () => CodeMemory.create());
scanKernelContract('plain', () => CodeMemory.create(false));

it('the SIMD kernel is what its source compiles to', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'bruecke-kernel-'));
  try {
    const file = join(folder, 'scan.wasm');
    execFileSync('npm', ['run', '--silent', 'kernel:build:scan', '--', '--outFile', file], {
      cwd: project,
    });
    const committed = readFileSync(join(project, 'src/index/scan/scan.wasm'));
    expect(readFileSync(file).equals(committed)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
