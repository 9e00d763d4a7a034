import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bundles the program once, so that tests which start it as a process start what members run. */
export default function build(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../build.mjs', import.meta.url))]);
}
