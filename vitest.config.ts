import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^.*\/make-thread\.ts$/,
        replacement: fileURLToPath(new URL('tests/support/bundled-thread.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts', 'tests/support/temporary-folder.ts'],
    setupFiles: ['tests/support/setup.ts'],
    // The native runtime (onnxruntime) does not survive a second load in another worker thread.
    pool: 'forks',
    // Modules hold nothing but what they can make again: one process for many files loads them once.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    // Half the processors would be the default, which is one where there are two.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // .ci/summary.mjs reads the counts from this file.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
  },
});
