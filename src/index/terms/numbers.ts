/**
 * Numbers in one written form, so that '1.100', '1,100' and '1 100' meet: no grouping, a point
 * before decimals, no zeros that mean nothing.
 */

/** Digits with what may stand inside a number: point, comma, apostrophe, a space before three digits. */
export const numberPattern = String.raw`\d+(?:[.,'’]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*`;

const spaced = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+$/u;
const grouped = /^\d{1,3}(?:([.,'’ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/u;
const decimal = /^\d+[.,]\d+$/u;
const space = /[ \u00a0\u2009\u202f]/u;

/** The numbers in a run matched by {@link numberPattern}; a date such as '30.10.2018' gives three. */
export function numbersOf(run: string): string[] {
  if (/^\d+$/u.test(run)) return [withoutLeadingZeros(run)];
  const group = grouped.exec(run);
  if (group !== null) return [ungrouped(run, group[1] ?? '')];
  if (decimal.test(run)) return [decimalForm(run)];
  // A space groups only where the whole run is grouped so: '12.5 300' are two numbers.
  if (space.test(run) && !spaced.test(run)) return run.split(space).flatMap(numbersOf);
  return run.split(/[.,'’]/u).flatMap(numbersOf);
}

function ungrouped(run: string, separator: string): string {
  const whole = run.replaceAll(separator, '');
  return decimal.test(whole) ? decimalForm(whole) : withoutLeadingZeros(whole);
}

function decimalForm(number: string): string {
  const [whole = '0', fraction = ''] = number.split(/[.,]/u);
  const kept = fraction.replace(/0+$/u, '');
  return kept === '' ? withoutLeadingZeros(whole) : `${withoutLeadingZeros(whole)}.${kept}`;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

/** Powers of ten by word; German 'Billion' is told from English by its plural alone. */
const magnitudes: ReadonlyMap<string, number> = new Map([
  ['tausend', 3],
  ['tsd', 3],
  ['thousand', 3],
  ['million', 6],
  ['millionen', 6],
  ['millions', 6],
  ['mio', 6],
  ['mn', 6],
  ['milliarde', 9],
  ['milliarden', 9],
  ['mrd', 9],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
  ['billionen', 12],
  ['trillion', 12],
  ['trillions', 12],
]);

const chineseMagnitude = /^(?:万亿|百万|千万|亿|万)/u;
const chineseMagnitudes: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万亿', 12],
]);

/** The power of ten that a Latin word (lower case) or the beginning of a Han run stands for. */
export function magnitudeOf(following: string): number | undefined {
  const [chinese] = chineseMagnitude.exec(following) ?? [];
  return chinese === undefined ? magnitudes.get(following) : chineseMagnitudes.get(chinese);
}

/** '4.5' and 9 give '4500000000': digits are moved, nothing is rounded. */
export function scaled(number: string, power: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const moved = whole + fraction.slice(0, power).padEnd(power, '0');
  const rest = fraction.slice(power);
  return withoutLeadingZeros(moved) + (rest === '' ? '' : `.${rest}`);
}
