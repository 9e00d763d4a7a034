import { parseOptions } from './options.ts';
import { Progress } from './progress.ts';
import { train } from './train.ts';

const { stderr } = process;
const progress = new Progress((text) => stderr.write(text), stderr.isTTY);

await train(parseOptions(process.argv.slice(2)), progress);
