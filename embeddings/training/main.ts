import { parseOptions, usage } from './options.ts';
import { Progress } from './progress.ts';
import { train } from './train.ts';

const { argv, stderr, stdout } = process;

if (argv.includes('--help')) {
  stdout.write(usage());
} else {
  try {
    await train(
      parseOptions(argv.slice(2)),
      new Progress((text) => stderr.write(text), stderr.isTTY),
    );
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
