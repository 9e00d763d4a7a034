import { wantedFields } from '../../curation/check/check.ts';
import type { Changes, Outcome } from '../../curation/outcome.ts';
import type { Document } from '../../domain/document.ts';
import { formatDate } from '../../messages/index.ts';
import { printableLine } from '../printable.ts';
import { indented, type LabelledText, labelled } from '../render/lines.ts';
import { messagesOf, type View } from '../render/view.ts';
import { fieldNames } from './fields.ts';

/** What became of a source, in a few lines; of a failure its sentence says all. */
export function renderOutcome(outcome: Outcome, view: View, dryRun: boolean): string[] {
  const { curation } = messagesOf(view);
  const { bold } = view.style;
  switch (outcome.kind) {
    case 'added':
      return [bold(curation.added(outcome.document.id)), ...renderFound(outcome.document, view)];
    case 'changed':
      return [bold(curation.changed(outcome.document.id)), ...renderChanges(outcome.changes, view)];
    case 'unchanged':
    case 'gone':
      return [curation[outcome.kind](outcome.id)];
    case 'removed':
      return [
        bold(dryRun ? curation.wouldRemove(outcome.id) : curation.removed(outcome.id)),
        ...outcome.files.map((file) => `  ${printableLine(file)}`),
      ];
    case 'failed':
      return [];
  }
}

function renderFound(document: Document, view: View): string[] {
  const { source, languageNames, count, curation } = messagesOf(view);
  const { title, author, publisher, published, language, url, file, visits } = document;
  const rows = [
    { label: source.title, text: title },
    { label: source.author, text: author },
    { label: source.publisher, text: publisher },
    { label: source.published, text: published && formatDate(published, view.language) },
    { label: source.language, text: languageNames[language] },
    { label: source.address, text: url, whole: true },
    { label: source.file, text: file, whole: true },
  ].flatMap(({ text, ...row }): LabelledText[] =>
    text === undefined || text === '' ? [] : [{ ...row, text: printableLine(text) }],
  );
  const missing = wantedFields.filter((field) => (document[field] ?? '') === '');
  const remarks = [
    ...(visits.length > 0 ? [count.visits(visits.length)] : []),
    ...(missing.length > 0 ? [curation.notFound(fieldNames(missing, view))] : []),
  ];
  return [
    ...labelled(rows, 2, view.columns, view.style.dim),
    ...remarks.flatMap((remark) => indented(remark, 2, view.columns)),
  ];
}

function renderChanges(
  { title, published, linesAdded, linesRemoved }: Changes,
  view: View,
): string[] {
  const { curation } = messagesOf(view);
  const date = (edtf: string | undefined) => edtf && formatDate(edtf, view.language);
  const remarks = [
    ...(title === undefined ? [] : [curation.titleChanged(title.before, title.after)]),
    ...(published === undefined
      ? []
      : [curation.dateChanged(date(published.before), date(published.after))]),
    curation.lines(linesAdded, linesRemoved),
  ];
  return remarks.flatMap((remark) => indented(printableLine(remark), 2, view.columns));
}
