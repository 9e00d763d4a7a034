import { lstat, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** Path below the corpus folder, for a file that lies in it. */
export async function placeInCorpus(corpusDir: string, path: string): Promise<string | undefined> {
  const root = await realpath(corpusDir).catch(() => corpusDir);
  return placeBelow(root, await realpath(path));
}

/**
 * The same for what is named by its path below the corpus folder or by any other path, and need not
 * be a document: a link that leads out of the folder is named as it lies there.
 */
export async function namedPlace(corpusDir: string, word: string): Promise<string | undefined> {
  const root = resolve(corpusDir);
  const real = await realpath(corpusDir).catch(() => root);
  for (const path of [join(root, word), resolve(word)]) {
    const place = placeBelow(root, path) ?? placeBelow(real, path);
    if (place === undefined || /(?:^|\/)(?:\.|readme(?:\.|$))/iu.test(place)) continue;
    const status = await lstat(path).catch(() => undefined);
    if (status !== undefined && !status.isDirectory()) return place;
  }
  return undefined;
}

function placeBelow(root: string, path: string): string | undefined {
  const place = relative(root, path);
  return place === '' || place === '..' || place.startsWith(`..${sep}`)
    ? undefined
    : place.replaceAll(sep, '/');
}
