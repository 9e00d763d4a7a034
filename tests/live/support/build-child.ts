/**
 * Does what `index --json` does, with a model that is none: quick, and always the same. Says on
 * stderr when it begins.
 */
import { writeSync } from 'node:fs';
import { openOrBuild } from '../../../src/index/build.ts';
import { errorAsJson } from '../../../src/terminal/json.ts';
import { fakeModel } from './fake-model.ts';

const { CORPUS_DIR: corpusDir = '', INDEX_DIR: indexDir = '' } = process.env;
writeSync(2, 'begun\n');
const { snapshot, built, problems } = await openOrBuild({ corpusDir, indexDir, ...fakeModel() });
const { documents, passages } = snapshot.manifest.counts;
const told = problems.map((problem) => errorAsJson(problem, 'en'));
process.stdout.write(`${JSON.stringify({ documents, passages, built, problems: told })}\n`);
