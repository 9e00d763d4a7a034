import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * All that tests leave behind lies in one folder, which is gone after the run: what a process had
 * open when a test killed it nobody else would remove.
 */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bruecke-tests-'));
  // Where `os.tmpdir()` looks, here and in every process that inherits the environment.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
