import { unescaped } from '../../../src/discord/reply/echo.ts';
import { columnsOf, wrapText } from '../../../src/terminal/wrap.ts';
import type { Shown } from '../server/world.ts';

const columns = 96;
const nameColumns = 8;
const indent = ' '.repeat(nameColumns);

/** Lines of what somebody writes or does, their name before the first. */
export function said(name: string, text: string, mark = ''): string[] {
  const lines = wrapText(text, columns - nameColumns - columnsOf(mark));
  const first = name + ' '.repeat(Math.max(1, nameColumns - columnsOf(name)));
  return lines.map((line, at) => (at === 0 ? first : indent) + mark + line);
}

/** A message as Discord shows it: bars beside embeds, buttons in brackets, bold as it is written. */
export function rendered({ content, embeds, components }: Shown, note?: string): string[] {
  const parts = [
    ...(note === undefined ? [] : [[`(${note})`]]),
    ...(content === '' ? [] : [indented(content, '')]),
    ...embeds.map((embed) => indented(textOf(embed), '┃ ')),
    components.flatMap((row) => labels(row.components.map(labelOf))),
  ].filter((part) => part.length > 0);
  const lines = parts.flatMap((part, at) => (at === 0 ? part : ['', ...part]));
  return lines.map((line, at) => ((at === 0 ? 'Brücke  ' : indent) + line).trimEnd());
}

function indented(text: string, bar: string): string[] {
  return wrapText(unescaped(text), columns - nameColumns - columnsOf(bar)).map(
    (line) => bar + line,
  );
}

function textOf({ author, title, description, fields, footer }: Shown['embeds'][number]): string {
  return [
    author?.name,
    title,
    description,
    ...(fields ?? []).map(({ name, value }) =>
      value.includes('\n') || value.startsWith('- ') ? `${name}:\n${value}` : `${name}: ${value}`,
    ),
    footer?.text,
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

/** The buttons of a row, whole, on as many lines as they need. */
function labels(buttons: readonly string[]): string[] {
  const lines: string[] = [];
  for (const button of buttons) {
    const longer = `${lines.at(-1) ?? ''} ${button}`;
    const fits = lines.length > 0 && columnsOf(longer) <= columns - nameColumns;
    if (fits) lines.splice(-1, 1, longer);
    else lines.push(button);
  }
  return lines;
}

function labelOf(component: Shown['components'][number]['components'][number]): string {
  return `[${'label' in component ? component.label : ''}]`;
}
