import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { journalName, keptFolder } from './layout.ts';

/** Does what a killed process had decided to do; where the folder cannot be written to, later. */
export async function finishInterrupted(corpusDir: string): Promise<void> {
  const isPending = await access(join(corpusDir, keptFolder, journalName)).then(
    () => true,
    () => false,
  );
  if (!isPending) return;
  // There hardly ever is one, and this is asked for at every start.
  const { Archive } = await import('./archive.ts');
  const archive = new Archive({ corpusDir });
  await archive.change(async () => ({ changes: [], result: undefined })).catch(() => {});
}
