// The stages of the scan over quantised vectors and the sums of BM25, in 128-bit SIMD.
// AssemblyScript; `npm run kernel:build:scan` compiles it.

export { agree } from './agree';
export { dots, nearest } from './dots';
export { accumulate, accumulateFound, atLeast, keepAtLeast, touchLists } from './postings';
export { offsets, select } from './select';
export { slice } from './slice';
