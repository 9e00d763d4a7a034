import type { Finding } from '../../curation/check/check.ts';

const program = 'npm run -s bruecke --';

/** The command that mends a finding, where one does. */
export function remedyOf(finding: Finding): string | undefined {
  switch (finding.kind) {
    case 'unreadable':
      // The reader of a folder that cannot be read names no file.
      return finding.file === '' ? undefined : `${program} remove ${shellWord(finding.file)}`;
    case 'duplicate':
    case 'orphan':
      return `${program} remove ${shellWord(finding.id)}`;
    case 'unused':
      return `${program} index --force`;
    case 'missing':
      return undefined;
  }
}

/** A word as a shell takes it. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) && !word.startsWith('-')
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
