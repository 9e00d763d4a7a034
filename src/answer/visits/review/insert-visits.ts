import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml';

const opening = /^---[ \t]*\r?\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/mu;

/**
 * The text of a file with entries put into the list `visits` of its front matter; everything else
 * stays, to the character. Undefined where the list cannot be added to, as one in brackets.
 *
 * @param entries lines of the list, without indent
 */
export function insertVisits(
  text: string,
  hasFrontMatter: boolean,
  entries: readonly string[],
): string | undefined {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  const end = /\r\n|\n/u.exec(body)?.[0] ?? '\n';
  const lines = (column: number) =>
    entries.map((line) => `${' '.repeat(column)}${line}${end}`).join('');
  if (!hasFrontMatter) return `${mark}---${end}visits:${end}${lines(2)}---${end}${body}`;
  const open = opening.exec(body)?.[0].length;
  if (open === undefined) return undefined;
  const close = closing.exec(body.slice(open))?.index;
  if (close === undefined) return undefined;
  const yaml = body.slice(open, open + close);
  const inserted = insertInto(yaml, lines, end);
  if (inserted === undefined) return undefined;
  return `${mark}${body.slice(0, open)}${inserted}${body.slice(open + close)}`;
}

function insertInto(
  yaml: string,
  lines: (column: number) => string,
  end: string,
): string | undefined {
  const { contents } = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (contents !== null && !isMap(contents)) return undefined;
  if (contents?.flow === true) return undefined;
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === 'visits');
  if (pair === undefined) return `${yaml}visits:${end}${lines(2)}`;
  const { key, value } = pair;
  if (isSeq(value) && value.items.length > 0) return appendTo(value, yaml, lines);
  if (isSeq(value) || isScalar(value)) return replaceEmpty(value, yaml, lines);
  const at = isScalar(key) ? key.range?.[1] : undefined;
  return value === null && at !== undefined ? afterLine(yaml, at, lines(2)) : undefined;
}

function appendTo(
  list: YAMLSeq,
  yaml: string,
  lines: (column: number) => string,
): string | undefined {
  const { flow, range } = list;
  if (flow === true || !range) return undefined;
  const [start, last] = range;
  const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  return afterLine(yaml, yaml.slice(0, last).trimEnd().length, lines(column));
}

/** `[]` and `~` go, a comment behind them stays. */
function replaceEmpty(
  value: YAMLSeq | Scalar,
  yaml: string,
  lines: (column: number) => string,
): string | undefined {
  const { range } = value;
  if (!range || (isScalar(value) && !/^\s*~?\s*$/u.test(String(value.value ?? '')))) {
    return undefined;
  }
  const [start, last] = range;
  return afterLine(yaml.slice(0, start) + yaml.slice(last), start, lines(2));
}

function afterLine(yaml: string, at: number, added: string): string {
  const next = yaml.indexOf('\n', at);
  const position = next < 0 ? yaml.length : next + 1;
  return yaml.slice(0, position) + added + yaml.slice(position);
}
