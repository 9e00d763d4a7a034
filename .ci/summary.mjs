// Prints the counts of the last test run as one plain line.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync('node_modules/.vitest/report.json', 'utf8'));
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exit(report.success ? 0 : 1);
