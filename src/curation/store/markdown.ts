import type { Block, Document } from '../../domain/document.ts';

const webAddress = /(?:https?:\/\/|www\.)[^\s<>]+/giu;
const mark = /[\\`*_[\]<>&~|]/gu;
/** What would make a line something else than a paragraph. */
const lineMark = /^(\d{0,9})(?=[#+=.)-])/u;

/**
 * A document as Markdown that reads as the same text: what can be quoted and its headings, nothing of
 * what stood around it.
 */
export function toMarkdown({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string {
  const parts: string[] = [];
  let previous: Block['kind'] | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'boilerplate') continue;
    const content = text.slice(block.start, block.end);
    const isSameList = block.kind === previous && (block.kind === 'item' || block.kind === 'row');
    parts.push(parts.length === 0 ? '' : isSameList ? '\n' : '\n\n');
    if (block.kind === 'row' && !isSameList) parts.push(tableHead(text, blocks.slice(index)));
    const isTitle = block.kind === 'heading' && parts.length === 1;
    parts.push(isTitle ? `# ${escaped(content)}` : written(block.kind, content));
    previous = block.kind;
  }
  return `${parts.join('')}\n`;
}

function written(kind: Block['kind'], content: string): string {
  switch (kind) {
    case 'heading':
      return `## ${escaped(content)}`;
    case 'item':
      return `- ${escaped(content)}`;
    case 'row':
      return `| ${cellsOf(content).map(escapedMarks).join(' | ')} |`;
    default:
      return escaped(content);
  }
}

/** The columns of a table have to be declared; its first row stays a row, under an empty head. */
function tableHead(text: string, blocks: readonly Block[]): string {
  const end = blocks.findIndex(({ kind }) => kind !== 'row');
  const rows = blocks.slice(0, end === -1 ? blocks.length : end);
  const columns = Math.max(...rows.map(({ start, end }) => cellsOf(text.slice(start, end)).length));
  return `|${' |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n`;
}

function cellsOf(row: string): string[] {
  return row.split(' | ');
}

function escaped(line: string): string {
  return escapedMarks(line).replace(lineMark, '$1\\');
}

/** Escapes would show in an address. */
function escapedMarks(line: string): string {
  let at = 0;
  let result = '';
  for (const { index, 0: address } of line.matchAll(webAddress)) {
    result += line.slice(at, index).replace(mark, '\\$&') + address;
    at = index + address.length;
  }
  return result + line.slice(at).replace(mark, '\\$&');
}
