import type { CslDate, CslItem, CslName } from '../csl-item.ts';
import { edtfOf, isWithinYear, yearOf } from '../dates.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const languages = { de: 'ngerman', en: 'english', 'zh-CN': 'chinese' } as const;

/** An entry for BibTeX and biblatex alike, in UTF-8. */
export function bibtex(item: CslItem): string {
  const { author, publisher, issued, accessed, custom } = item;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author && braced(author.map(nameInBraces).join(' and '))],
    // A second pair of braces, so that no style changes capital letters.
    ['title', braced(braced(escaped(item.title)))],
    ['publisher', publisher && braced(braced(escaped(publisher)))],
    ...(issued ? dateFields(issued) : []),
    ['url', item.URL && braced(item.URL)],
    ['urldate', accessed && braced(edtfOf(accessed) ?? escaped(yearOf(accessed)))],
    ['langid', braced(languages[item.language])],
    ['note', braced(escaped(item.note))],
    ['copyright', custom && braced(escaped(custom.rights))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return [`@misc{${key(item)},`, ...lines, '}', ''].join('\n');
}

/** BibTeX takes no date but by year and month; biblatex takes one to the day, or a range, as EDTF. */
function dateFields(date: CslDate): (readonly [string, string])[] {
  if ('literal' in date) return [['year', braced(escaped(date.literal))]];
  const [[year, month], last] = date['date-parts'];
  const name = month === undefined ? undefined : months[month - 1];
  const edtf = edtfOf(date) ?? '';
  return [
    ['year', braced(String(year))],
    ...(name === undefined || last !== undefined ? [] : ([['month', name]] as const)),
    ...(isWithinYear(date) || last !== undefined || date.circa === true
      ? ([['date', braced(edtf)]] as const)
      : []),
  ];
}

function nameInBraces(name: CslName): string {
  return 'literal' in name
    ? braced(escaped(name.literal))
    : `${escaped(name.family)}, ${escaped(name.given)}`;
}

/** Letters and digits of ids are safe in keys; the passage makes it unique. */
function key({ id, locator }: CslItem): string {
  return `${id}-${locator}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

const commands = new Map([
  ['\\', '\\textbackslash{}'],
  // By name: `\{` would count as a brace that is never closed.
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['"', '\\textquotedbl{}'],
]);

/** A text as TeX, so that what is set is the text, to the character. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\{}~^<>"]|[&%$#_]/gu, (mark) => commands.get(mark) ?? `\\${mark}`)
      // Side by side, TeX sets another character for them.
      .replace(/([-`',!?])(?=[-`',])/gu, '$1{}')
  );
}
