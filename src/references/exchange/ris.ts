import type { CslDate, CslItem, CslName } from '../csl-item.ts';

/** RIS: a tag and a value a line, lines ended as the format says, by CR LF. */
export function ris(item: CslItem): string {
  const { author = [], publisher, issued, accessed } = item;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'GEN'],
    ['ID', item.id],
    ...author.map((name) => ['AU', nameInLine(name)] as const),
    ['TI', item.title],
    ['PB', publisher],
    ['PY', issued && yearInLine(issued)],
    ['DA', issued && dateInLine(issued)],
    ['Y2', accessed && dateInLine(accessed)],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}

function nameInLine(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function yearInLine(date: CslDate): string | undefined {
  return 'literal' in date ? undefined : String(date['date-parts'][0][0]);
}

/** 'YYYY/MM/DD/words'; of a range its beginning, as RIS has no ranges. */
function dateInLine(date: CslDate): string {
  if ('literal' in date) return `///${date.literal.replaceAll('/', ' ')}`;
  const [[year, month, day]] = date['date-parts'];
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
