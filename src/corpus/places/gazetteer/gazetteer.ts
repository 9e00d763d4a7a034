import { readFileSync } from 'node:fs';

/** How much must stand beside a name before it is the place. */
export type Doubt = 'none' | 'name' | 'word';

/** What lies in one region, as a line of the file says it. */
export interface Surroundings {
  readonly country: string;
  /** Chinese names of the Land or province, and of the prefecture; empty where there is none. */
  readonly region: string;
  readonly within: string;
  readonly kind: 'city' | 'district';
}

export interface GazetteerEntry {
  readonly surroundings: Surroundings;
  /** As the file writes them, without marks; the first is the one to show. */
  readonly names: readonly string[];
  /** Of several places of one name the one that is meant where nothing tells. */
  readonly isMain: boolean;
  /** What would be its adjective is another word: 'Sender' for Senden. */
  readonly hasNoDemonym: boolean;
}

/** One way to write a place. */
export interface GazetteerName {
  readonly text: string;
  readonly doubt: Doubt;
  /** A Chinese name without its unit: 昭觉 for 昭觉县. */
  readonly isBare: boolean;
  readonly entry: GazetteerEntry;
}

/** Names by how they begin, the longest first: each entry is read when it is first asked for. */
export class Gazetteer {
  readonly #lines: Surroundings[] = [];
  readonly #entries: string[] = [];
  /** Of each entry, which line it stands in. */
  readonly #lineOf: number[] = [];
  readonly #latin = new Map<string, Names>();
  readonly #chinese = new Map<string, Names>();

  /** Reads `country/region/prefecture/kind:name|name,…` line by line; `#` begins a comment. */
  constructor(text: string) {
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const colon = line.indexOf(':');
      const [country = '', region = '', within = '', kind] = line.slice(0, colon).split('/');
      this.#lines.push({ country, region, within, kind: kind === 'district' ? kind : 'city' });
      for (const entry of line.slice(colon + 1).split(',')) this.#add(entry);
    }
  }

  /** @param word the first word of a name, in small letters */
  latin(word: string): readonly GazetteerName[] | undefined {
    return this.#namesAt(this.#latin, word, false);
  }

  /** @param pair the first two characters of a name */
  chinese(pair: string): readonly GazetteerName[] | undefined {
    return this.#namesAt(this.#chinese, pair, true);
  }

  #add(entry: string): void {
    const at = this.#entries.push(entry) - 1;
    this.#lineOf.push(this.#lines.length - 1);
    for (let from = 0; from < entry.length; ) {
      const bar = entry.indexOf('|', from);
      const end = bar < 0 ? entry.length : bar;
      if (isHan(entry, from)) put(this.#chinese, entry.slice(from, from + 2), at);
      else put(this.#latin, firstWord(entry.slice(from, end)).toLowerCase(), at);
      from = end + 1;
    }
  }

  #namesAt(
    index: Map<string, Names>,
    key: string,
    isChinese: boolean,
  ): readonly GazetteerName[] | undefined {
    const found = index.get(key);
    if (found === undefined || (typeof found === 'object' && 'names' in found)) return found?.names;
    const numbers = typeof found === 'number' ? [found] : [...new Set(found)];
    const names = numbers
      .flatMap((at) => namesOf(this.#entries[at] ?? '', this.#lines[this.#lineOf[at] ?? 0]))
      .filter(({ text }) =>
        isChinese ? text.startsWith(key) : !isHan(text, 0) && firstWord(text).toLowerCase() === key,
      )
      .sort((a, b) => b.text.length - a.text.length);
    index.set(key, { names });
    return names;
  }
}

/** Numbers of entries, and once they have been asked for, what they say. */
type Names = number | number[] | { readonly names: readonly GazetteerName[] };

function put(index: Map<string, Names>, key: string, at: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, at);
  else if (typeof known === 'number') index.set(key, [known, at]);
  else if (Array.isArray(known)) known.push(at);
}

function isHan(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x4e00;
}

const units = '市县区旗盟州';
const longUnit = /(?:地区|林区|特区|新区)$/u;
const autonomous =
  /(?:(?:[壮满回苗土彝侗瑶黎畲羌藏佤怒傣白水]|蒙古|朝鲜|布依|土家|哈尼|傈僳|景颇|拉祜|布朗|纳西|独龙|普米|仡佬|仫佬|毛南|撒拉|裕固|保安|东乡|达斡尔|鄂温克|哈萨克|各)族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)*自治[州县旗]$/u;

const nowhere: Surroundings = { country: '', region: '', within: '', kind: 'city' };
/** What ends the first word of a name, its marks among it. */
const wordEnd = /[ \-’/.(*?!]/u;

let read: Gazetteer | undefined;

/** The places beyond the hand-written lists; read when they are first asked for. */
export function gazetteer(): Gazetteer {
  read ??= new Gazetteer(readFileSync(new URL('gazetteer.txt', import.meta.url), 'utf8'));
  return read;
}

function firstWord(name: string): string {
  const end = name.search(wordEnd);
  return end < 0 ? name : name.slice(0, end);
}

/** One object for one entry, by whichever of its names it is found. */
const entries = new Map<string, readonly GazetteerName[]>();

function namesOf(written: string, surroundings: Surroundings = nowhere): readonly GazetteerName[] {
  const { country, region, within } = surroundings;
  const key = `${country}/${region}/${within}/${written}`;
  const known = entries.get(key);
  if (known !== undefined) return known;
  const names = readNames(written, surroundings);
  entries.set(key, names);
  return names;
}

function readNames(written: string, surroundings: Surroundings): GazetteerName[] {
  const parts = written.split('|');
  const [first = ''] = parts;
  const entry: GazetteerEntry = {
    surroundings,
    names: parts.map(unmarked),
    isMain: first.includes('*'),
    hasNoDemonym: first.includes('-', unmarked(first).length),
  };
  const isGerman = surroundings.country === 'DE';
  const names: GazetteerName[] = [];
  for (const [at, text] of entry.names.entries()) {
    const isChinese = isHan(text, 0);
    const own = doubtOf(parts[at] ?? '');
    const doubt = own === 'none' ? doubtOf(first) : own;
    if (isGerman || !isChinese) {
      names.push({ text, doubt: isGerman && isChinese ? 'none' : doubt, isBare: false, entry });
      continue;
    }
    names.push({ text, doubt: doubt === 'word' ? doubt : 'none', isBare: false, entry });
    const bare = bareName(text);
    if (bare === text) continue;
    names.push({ text: bare, doubt: bare.length > 2 ? 'none' : doubt, isBare: true, entry });
  }
  return names;
}

const marks = '-*?!';

function unmarked(part: string): string {
  let end = part.length;
  while (end > 0 && marks.includes(part.charAt(end - 1))) end -= 1;
  return end === part.length ? part : part.slice(0, end);
}

function doubtOf(written: string): Doubt {
  return written.endsWith('!') ? 'word' : written.endsWith('?') ? 'name' : 'none';
}

/** 昭觉 for 昭觉县, 凉山 for 凉山彝族自治州; 单县 stays. */
export function bareName(name: string): string {
  const { length } = name;
  if (length < 3 || !units.includes(name.charAt(length - 1))) return name;
  const bare = name.includes('自治')
    ? name.replace(autonomous, '')
    : longUnit.test(name)
      ? name.slice(0, -2)
      : name.slice(0, -1);
  return bare.length < 2 ? name : bare;
}
