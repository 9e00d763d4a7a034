import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/setup.ts'],
    // The native runtime (onnxruntime) does not survive a second load in another worker thread.
    pool: 'forks',
    testTimeout: 30_000,
    // .ci/summary.mjs reads the counts from this file.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
  },
});
