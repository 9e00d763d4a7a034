import type { Answer, Quotation } from '../../domain/answer.ts';
import { formatDate } from '../../messages/index.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { printableLine } from '../printable.ts';
import { renderField } from './field.ts';
import { indented, listed } from './lines.ts';
import { renderQuotation } from './quotation.ts';
import { messagesOf, type View } from './view.ts';
import { renderVisits } from './visits.ts';

/** An answer in the view's language: the passages with their sources, or that there are none. */
export function renderAnswer(answer: Answer, view: View): string[] {
  const { visits } = answer;
  if (visits !== undefined && visits.visits.length > 0) return renderVisits(visits, true, view);
  if (!answer.answered || answer.passages.length === 0) return renderNoAnswer(answer, view);
  return [
    ...renderNoVisits(answer, view),
    ...(answer.field === undefined ? [] : [...renderField(answer.field, view), '']),
    ...renderPassages(answer, view),
  ];
}

/** Before the passages that come nearest to visits that nobody reports. */
function renderNoVisits({ visits }: Answer, view: View): string[] {
  if (visits === undefined) return [];
  return [...indented(visitMessagesIn(view.language).noneAsked, 2, view.columns), ''];
}

function renderPassages(answer: Answer, view: View): string[] {
  return answer.passages.flatMap((passage, index) => [
    ...(index === 0 ? [] : ['']),
    ...renderPassage(passage, view),
  ]);
}

function renderPassage(passage: Quotation, view: View): string[] {
  const { style, columns, language } = view;
  const { page } = passage;
  const title = printableLine(passage.title);
  const facts = [
    ...(page === undefined ? [] : [messagesOf(view).source.page(page.first, page.last)]),
    ...(passage.publisher === undefined ? [] : [printableLine(passage.publisher)]),
    printableLine(formatDate(passage.published, language)),
    messagesOf(view).languageNames[passage.language],
  ].join(' · ');
  const [first = '', ...others] = indented(`${passage.citation} · ${title}`, 2, columns);
  return [
    ...renderQuotation(passage.text, passage.highlights, style, columns),
    first.replace(passage.citation, style.bold),
    ...others,
    ...indented(facts, 2, columns).map(style.dim),
    ...(passage.url === undefined ? [] : [style.dim(`  ${printableLine(passage.url)}`)]),
  ];
}

function renderNoAnswer(answer: Answer, view: View): string[] {
  const { style, columns } = view;
  const { notInDocuments, nearest, askDifferently } = messagesOf(view).answer;
  const { noneAsked, manyFit, undatedLeftOut } = visitMessagesIn(view.language);
  const { field, visits } = answer;
  const nothing = field === undefined ? notInDocuments : manyFit(field.fitting);
  const first = visits === undefined ? nothing : noneAsked;
  const undated = answer.visits?.undated ?? 0;
  const titles = answer.nearest.flatMap(({ document, title }) => [
    ...listed(printableLine(title), 2, columns),
    ...indented(document, 4, columns).map(style.dim),
  ]);
  return [
    ...indented(first, 2, columns).map(style.bold),
    ...(undated > 0 ? indented(undatedLeftOut(undated), 2, columns) : []),
    ...(titles.length === 0 ? [] : ['', ...indented(nearest, 2, columns), ...titles]),
    '',
    ...indented(askDifferently, 2, columns),
  ];
}
