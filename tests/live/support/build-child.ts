/**
 * Does what the builder does, with a model that is none: quick, and always the same. Says on stderr
 * when it begins.
 */
import { writeSync } from 'node:fs';
import { bringUpToDate } from '../../../src/index/update.ts';
import { toldToBuild } from '../../../src/live/told-to-build.ts';
import { errorAsJson } from '../../../src/terminal/json.ts';
import { fakeModel } from './fake-model.ts';

const { CORPUS_DIR: corpusDir = '', INDEX_DIR: indexDir = '' } = process.env;
if (!(await toldToBuild())) process.exit();
writeSync(2, 'begun\n');
const { counts, built, problems } = await bringUpToDate({ corpusDir, indexDir, ...fakeModel() });
const { documents, passages } = counts;
const told = problems.map((problem) => errorAsJson(problem, 'en'));
process.stdout.write(`${JSON.stringify({ documents, passages, built, problems: told })}\n`);
