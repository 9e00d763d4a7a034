import { parseOptions } from './options.ts';
import { Progress } from './progress.ts';
import { train } from './train.ts';

await train(parseOptions(process.argv.slice(2)), new Progress());
