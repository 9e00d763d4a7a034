import type { AskedField } from '../../domain/answer.ts';
import { fieldLine, type LinePart, labelBefore } from '../../messages/visit-field.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { printableLine } from '../printable.ts';
import { wrapRuns } from '../wrap.ts';
import { indented } from './lines.ts';
import type { View } from './view.ts';

/** What the data say of a field: a paragraph for each visit, the answer in bold. */
export function renderField(asked: AskedField, view: View): string[] {
  if (asked.told.length === 0) {
    return indented(visitMessagesIn(view.language).manyFit(asked.fitting), 2, view.columns);
  }
  return asked.told.flatMap((told) =>
    renderLine(fieldLine(told, asked.field, view.language), view),
  );
}

function renderLine(parts: readonly LinePart[], { language, columns, style }: View): string[] {
  const runs = parts.flatMap(({ text, label, kind }, index) => [
    ...(index === 0 ? [] : [{ text: ' · ', marked: false }]),
    ...(label === undefined ? [] : [{ text: labelBefore(label, language), marked: false }]),
    { text: printableLine(text), marked: kind === 'answer' },
  ]);
  return wrapRuns(runs, columns - 2).map((line) => {
    const words = line.map((run) => (run.marked ? style.bold(run.text) : run.text)).join('');
    return `  ${words}`.trimEnd();
  });
}
