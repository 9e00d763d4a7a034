import { languages } from '../../../src/domain/language.ts';

type Row = Readonly<Record<string, string>>;

/** A row of the table as the visit it was written from; what is blank is not stated. */
export function visitOfRow(row: Row): unknown {
  const one = (name: string) => lines(row, name)[0] ?? '';
  const names = lines(row, 'people');
  const roles = lines(row, 'roles');
  const leaders = lines(row, 'leaders');
  const said = (field: string) =>
    lines(row, `${field}_differs`).map((line) => {
      const [, document = '', value = ''] = /^([^:]*): ?(.*)$/su.exec(line) ?? [];
      return stated({ value, document });
    });
  return stated({
    id: one('id'),
    date: one('date'),
    place: places(row, 'place')[0],
    stops: places(row, 'stop'),
    delegation: orNothing({
      name: localized(row, 'delegation', 0),
      from: places(row, 'from')[0],
      size: one('size'),
      ...(leaders.length > 0 && { leaders }),
    }),
    hosts: lines(row, 'hosts'),
    people: names.map((name, at) => stated({ name, role: roles[at] })),
    organisations: lines(row, 'organisations'),
    occasion: one('occasion'),
    topics: lines(row, 'topics'),
    outcome: one('outcome'),
    sources: lines(row, 'sources').map((citation) => ({
      document: citation.split('#')[0],
      citation,
    })),
    differences: ['date', 'size'].flatMap((field) => {
      const values = said(field);
      return values.length === 0 ? [] : [{ field, values }];
    }),
  });
}

function lines(row: Row, name: string): string[] {
  const cell = (row[name] ?? '').replace(/^'/u, '');
  return cell === '' ? [] : cell.split('\n');
}

function localized(row: Row, name: string, at: number) {
  return orNothing(
    Object.fromEntries(
      languages.map((language) => [language, lines(row, `${name}_${language}`)[at]]),
    ),
  );
}

function places(row: Row, name: string): unknown[] {
  const count = Math.max(...languages.map((language) => lines(row, `${name}_${language}`).length));
  return Array.from({ length: count }, (_, at) =>
    stated({
      name: localized(row, name, at),
      region: localized(row, `${name}_region`, at),
      country: lines(row, `${name}_country`)[at],
    }),
  );
}

function stated(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function orNothing(fields: Readonly<Record<string, unknown>>) {
  const some = stated(fields);
  return Object.keys(some).length === 0 ? undefined : some;
}
