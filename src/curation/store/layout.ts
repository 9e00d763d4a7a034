/** Below the corpus folder; hidden, so that the reader of the corpus passes it over. */
export const keptFolder = '.originals';
/** Documents that were read from an address. */
export const webFolder = 'web';

export function recordFile(id: string): string {
  return `${keptFolder}/${id}.json`;
}

export function originalFile(id: string, ending: string): string {
  return `${keptFolder}/${id}${ending}`;
}

export function sidecarFile(file: string): string {
  return `${file}.yaml`;
}

/** In the folder of originals: what was decided, until it is done. */
export const journalName = 'journal.json';

/** By its name; else it stands in a file of its own. */
export function canHoldFrontMatter(file: string): boolean {
  return /\.(?:md|markdown|txt|text)$/iu.test(file);
}

/** Whether a path stays below the folder that it is meant for: what was written may have been changed. */
export function staysBelow(file: string): boolean {
  return !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(file);
}
