import { idFromFile } from '../../corpus/document-id.ts';
import { sha256Hex } from '../../domain/sha256.ts';

/** What a name must not hold anywhere: controls, marks that turn writing around, separators of paths. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029/\\:*?"<>|]+/gu;
/** File systems take 255 bytes; a sidecar's ending and a number must still fit. */
const longestBytes = 200;

/** A name that every file system takes, and that is what it looks like. */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(unsafe, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/gu, '');
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : '';
  const stem = ending === '' ? clean : clean.slice(0, dot);
  const short = cut(stem, longestBytes - Buffer.byteLength(ending)).trimEnd();
  if (idFromFile(`${short}${ending}`) !== undefined && short !== '') return `${short}${ending}`;
  return `document-${shortHash(name)}${ending}`;
}

function cut(text: string, bytes: number): string {
  let short = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    short += character;
  }
  return short;
}

export function shortHash(text: string): string {
  return sha256Hex(text).slice(0, 6);
}

/** Last parts of addresses that name no page. */
const generic =
  /^(?:|index|default|home|start|article|content|detail|view|show|page|news|\d{1,4})$/iu;

/** An id that says where a document is from: `dresden.de-wirtschaftsreise-jinan`. */
export function idFromAddress(url: URL): string {
  const host = url.hostname.replace(/^www\d?\.|^\[|\]$/gu, '').replaceAll(':', '-');
  const parts = url.pathname
    .split('/')
    .map((part) => decoded(part).replace(/\.[a-z]{2,5}$/iu, ''))
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const named = generic.test(last) ? parts.slice(-3).join('-') : last;
  const query = url.search === '' ? '' : `-${shortHash(url.search)}`;
  const wished = `${host}${named === '' ? '' : `-${named}`}`;
  return (
    idFromFile(`${cut(wished, 160)}.md`)
      ?.slice(0, 70)
      .replace(/[._-]+$/u, '')
      .concat(query) ?? `document-${shortHash(url.href)}`
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Ids that differ in upper and lower case only are one. */
export function freeId(wished: string, taken: ReadonlySet<string>, origin: string): string {
  if (!taken.has(wished.toLowerCase())) return wished;
  const stem = wished.slice(0, 68).replace(/[._-]+$/u, '');
  const hashed = `${stem}-${shortHash(origin)}`;
  if (!taken.has(hashed)) return hashed;
  for (let number = 2; ; number += 1) {
    const numbered = `${hashed}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
