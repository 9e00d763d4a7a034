import { columnsOf, wrapText } from '../wrap.ts';

/** A text in lines behind the same indent. */
export function indented(text: string, indent: number, columns: number): string[] {
  const before = ' '.repeat(indent);
  return wrapText(text, columns - indent).map((line) => (line === '' ? '' : before + line));
}

/** An entry of a list: a dot before its first line, the others below the text. */
export function listed(text: string, indent: number, columns: number): string[] {
  return indented(text, indent + 2, columns).map((line, index) =>
    index === 0 ? `${' '.repeat(indent)}· ${line.trimStart()}` : line,
  );
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
  /** An address stays whole, so that it can be clicked and copied. */
  readonly whole?: boolean;
}

/** Fewer columns than this would tear words apart. */
const narrowestText = 20;
const indentBelow = 4;

/**
 * Labels in a column, texts beside them, or below where the window is narrow; the labels go through
 * `paint`.
 */
export function labelled(
  rows: readonly LabelledText[],
  indent: number,
  columns: number,
  paint: (label: string) => string,
): string[] {
  const labelColumns = Math.max(0, ...rows.map((row) => columnsOf(row.label))) + 2;
  const before = ' '.repeat(indent);
  const textColumns = columns - indent - labelColumns;
  return rows.flatMap(({ label, text, whole = false }) => {
    if (textColumns < narrowestText) {
      const below = whole
        ? [`${' '.repeat(indentBelow)}${text}`]
        : indented(text, indentBelow, columns);
      return [`${before}${paint(label)}`, ...below];
    }
    const lines = whole ? [text] : wrapText(text, textColumns);
    return lines.map((line, index) => {
      const gap = ' '.repeat(labelColumns - (index === 0 ? columnsOf(label) : 0));
      return `${before}${index === 0 ? paint(label) : ''}${gap}${line}`.trimEnd();
    });
  });
}
