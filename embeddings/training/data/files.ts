import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a file of the training data holds; see the README beside the files. */
export type DataKind = 'dict' | 'pairs' | 'qa';

export interface DataFile {
  readonly path: string;
  readonly kind: DataKind;
  /** E.g. `ntrex128`. */
  readonly source: string;
  /** Languages of the two columns; the same twice where the file has one. */
  readonly languages: readonly [left: string, right: string];
}

export type TextPair = readonly [left: string, right: string];

const fileName = /^(dict|pairs|qa)\.([\w-]+)\.([a-z]{2})(?:-([a-z]{2}))?\.tsv\.gz$/;

/** The training files of a folder, by name, so that their order is the same everywhere. */
export function listDataFiles(folder: string): DataFile[] {
  const files: DataFile[] = [];
  for (const name of readdirSync(folder).sort()) {
    const [, kind, source, left, right] = fileName.exec(name) ?? [];
    if (source === undefined || left === undefined) continue;
    if (kind !== 'dict' && kind !== 'pairs' && kind !== 'qa') continue;
    files.push({ path: join(folder, name), kind, source, languages: [left, right ?? left] });
  }
  if (files.length === 0) throw new Error(`no training files (*.tsv.gz) in ${folder}`);
  return files;
}

/** The pairs of a file in order; lines without two filled columns are left out. */
export function readPairs(file: DataFile): TextPair[] {
  const pairs: TextPair[] = [];
  for (const line of gunzipSync(readFileSync(file.path)).toString('utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab <= 0) continue;
    const left = line.slice(0, tab).trim();
    const right = line.slice(tab + 1).trim();
    if (left !== '' && right !== '') pairs.push([left, right]);
  }
  return pairs;
}
