import { readFileSync } from 'node:fs';

/** Personal names of the German-speaking countries, and how Chinese texts write them. */
export interface GermanNames {
  /** Chinese forms, the commonest first, by the name. */
  readonly inChinese: ReadonlyMap<string, readonly string[]>;
  /** Names by a Chinese form; several sound alike: 迈尔 is Meier, Maier, Mayer and Meyer. */
  readonly inLatin: ReadonlyMap<string, readonly string[]>;
  readonly given: ReadonlySet<string>;
  /** Characters of the longest Chinese form. */
  readonly longest: number;
}

let read: GermanNames | undefined;

/** Read from `german-names.txt` when it is first asked for. */
export function germanNames(): GermanNames {
  read ??= parse(readFileSync(new URL('german-names.txt', import.meta.url), 'utf8'));
  return read;
}

/** Reads `Name|Chinese|Chinese` line by line, `+` before a given name; `#` begins a comment. */
function parse(text: string): GermanNames {
  const inChinese = new Map<string, string[]>();
  const inLatin = new Map<string, string[]>();
  const given = new Set<string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [written = '', ...forms] = line.split('|');
    const name = written.replace('+', '');
    if (name !== written) given.add(name);
    inChinese.set(name, forms);
    for (const form of forms) inLatin.set(form, [...(inLatin.get(form) ?? []), name]);
  }
  const longest = Math.max(0, ...[...inLatin.keys()].map(({ length }) => length));
  return { inChinese, inLatin, given, longest };
}
