import { stringify } from 'yaml';
import type { Visit, VisitField } from '../../../domain/visit.ts';
import { plainLine } from '../export/plain.ts';

export interface ReviewWords {
  /** 'read from' */
  readonly readFrom: string;
}

/**
 * A visit as an entry of the list `visits` of front matter, each field under a comment that quotes
 * the words it was read from.
 *
 * @param text of the document
 * @returns lines without indent
 */
export function visitAsYaml(visit: Visit, text: string, { readFrom }: ReviewWords): string[] {
  const { evidence, delegation, ...fields } = visit;
  const slices = (field: VisitField) =>
    (evidence?.fields[field] ?? []).map(({ start, end }) => text.slice(start, end));
  const quoted = (...slicesOf: readonly string[]) =>
    [...new Set(slicesOf.map(plainLine))].map((slice) => `# ${readFrom}: ${slice}`);
  const field = (name: Exclude<keyof typeof fields, 'id'>): string[] => {
    const value = fields[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [...quoted(...slices(name)), ...yamlLines({ [name]: value })];
  };
  const sentence = evidence && text.slice(evidence.sentence.start, evidence.sentence.end);
  const lines = [
    ...yamlLines({ id: visit.id }),
    ...field('date'),
    ...field('place'),
    ...field('stops'),
    ...(delegation === undefined
      ? []
      : [
          ...quoted(...slices('delegation')),
          'delegation:',
          ...indent(yamlLines({ name: delegation.name })),
          ...(delegation.from === undefined
            ? []
            : indent([...quoted(...slices('from')), ...yamlLines({ from: delegation.from })])),
          ...(delegation.size === undefined
            ? []
            : indent([...quoted(...slices('size')), ...yamlLines({ size: delegation.size })])),
          ...(delegation.leaders === undefined
            ? []
            : indent([
                ...quoted(...slices('leaders')),
                ...yamlLines({ leaders: delegation.leaders }),
              ])),
        ]),
    ...field('hosts'),
    ...field('people'),
    ...field('organisations'),
    ...field('occasion'),
    ...field('topics'),
    ...field('outcome'),
  ];
  return [
    ...(sentence === undefined ? [] : quoted(sentence)),
    ...lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
  ];
}

function yamlLines(value: unknown): string[] {
  return stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
