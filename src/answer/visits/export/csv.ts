import { stringify } from 'csv-stringify/sync';
import { type LocalizedText, languages } from '../../../domain/language.ts';
import type { Place, ReportedVisit } from '../../../domain/visit.ts';
import { plainLine } from './plain.ts';

interface Column {
  readonly name: string;
  /** A list has one line for each entry; lists that belong together have their lines side by side. */
  readonly lines: (visit: ReportedVisit) => readonly (string | undefined)[];
}

const columns: readonly Column[] = [
  { name: 'id', lines: ({ id }) => [id] },
  { name: 'date', lines: ({ date }) => [date] },
  ...placeColumns('place', ({ place }) => [place]),
  ...placeColumns('stop', ({ stops }) => stops),
  ...localized('delegation', ({ delegation }) => [delegation?.name]),
  ...placeColumns('from', ({ delegation }) => [delegation?.from]),
  { name: 'size', lines: ({ delegation }) => [delegation?.size] },
  { name: 'leaders', lines: ({ delegation }) => delegation?.leaders ?? [] },
  { name: 'hosts', lines: ({ hosts }) => hosts },
  { name: 'people', lines: ({ people }) => people.map(({ name }) => name) },
  { name: 'roles', lines: ({ people }) => people.map(({ role }) => role) },
  { name: 'organisations', lines: ({ organisations }) => organisations },
  { name: 'occasion', lines: ({ occasion }) => [occasion] },
  { name: 'topics', lines: ({ topics }) => topics },
  { name: 'outcome', lines: ({ outcome }) => [outcome] },
  { name: 'recognised', lines: ({ evidence }) => [evidence === undefined ? 'no' : 'yes'] },
  { name: 'sources', lines: ({ sources }) => sources.map(({ citation }) => citation) },
  ...(['date', 'size'] as const).map((field) => ({
    name: `${field}_differs`,
    lines: ({ differences }: ReportedVisit) =>
      differences
        .filter((difference) => difference.field === field)
        .flatMap(({ values }) => values.map(({ value, document }) => `${document}: ${value}`)),
  })),
];

/** RFC 4180 with a head line; a cell of a list has one line for each entry. */
export function visitsAsCsv(visits: readonly ReportedVisit[]): string {
  const rows = visits.map((visit) => columns.map((column) => cell(column.lines(visit))));
  return stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: 'windows' });
}

function cell(lines: readonly (string | undefined)[]): string {
  const text = lines.map((line) => plainLine(line ?? '')).join('\n');
  return text.trim() === '' ? '' : guarded(text);
}

/** What a spreadsheet takes for a formula gets an apostrophe before it; so does one that is there. */
function guarded(text: string): string {
  return /^['=+\-@\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function localized(
  name: string,
  read: (visit: ReportedVisit) => readonly (LocalizedText | undefined)[],
): Column[] {
  return languages.map((language) => ({
    name: `${name}_${language}`,
    lines: (visit) => read(visit).map((text) => text?.[language]),
  }));
}

function placeColumns(
  name: string,
  read: (visit: ReportedVisit) => readonly (Place | undefined)[],
): Column[] {
  return [
    ...localized(name, (visit) => read(visit).map((place) => place?.name)),
    ...localized(`${name}_region`, (visit) => read(visit).map((place) => place?.region)),
    { name: `${name}_country`, lines: (visit) => read(visit).map((place) => place?.country) },
  ];
}
