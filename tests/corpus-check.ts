import { fileURLToPath } from 'node:url';
import { corpusFaults } from './support/corpus-faults.ts';

// `npm run check:corpus`, or with another folder: `npm run check:corpus -- ../documents`.
const folder = process.argv[2] ?? fileURLToPath(new URL('../corpus', import.meta.url));
const faults = await corpusFaults(folder);
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('The corpus is sound.');
else process.exitCode = 1;
