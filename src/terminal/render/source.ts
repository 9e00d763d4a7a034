import type { Quotation } from '../../domain/answer.ts';
import type { DocumentSource } from '../../domain/document.ts';
import type { SourceCard } from '../../domain/source.ts';
import { formatDate } from '../../messages/index.ts';
import { printable, printableLine } from '../printable.ts';
import { changeSentence } from './change.ts';
import { indented, type LabelledText, labelled, listed } from './lines.ts';
import { renderQuotation } from './quotation.ts';
import { messagesOf, type View } from './view.ts';
import { renderVisit } from './visits.ts';

export interface SourceOptions {
  /** The command that writes a reference. */
  readonly howToCite?: string;
  readonly highlights?: Quotation['highlights'];
}

/** The passage in its surroundings, what the document is, its visits, and how to go on from here. */
export function renderSource(
  card: SourceCard,
  view: View,
  { howToCite = '', highlights = [] }: SourceOptions = {},
): string[] {
  const { style, columns, language } = view;
  const { source, languageNames } = messagesOf(view);
  const around = (text: string | undefined) =>
    text === undefined ? [] : indented(printable(text), 4, columns).map(style.dim);
  const rows: LabelledText[] = [
    { label: source.title, text: card.title },
    { label: source.author, text: card.author ?? '' },
    { label: source.publisher, text: card.publisher ?? '' },
    { label: source.published, text: formatDate(card.published, language) },
    { label: source.read, text: card.read === undefined ? '' : formatDate(card.read, language) },
    { label: source.language, text: languageNames[card.language] },
    { label: source.address, text: card.url ?? '', whole: true },
    { label: source.rights, text: card.rights ?? '' },
    { label: source.file, text: card.file },
    { label: source.passage, text: positionInWords(card, view) },
    { label: source.earlier, text: card.before?.citation ?? '' },
    { label: source.later, text: card.after?.citation ?? '' },
    { label: source.cite, text: howToCite },
  ];
  const stated = rows
    .map((row) => ({ ...row, text: printableLine(row.text) }))
    .filter((row) => row.text !== '');
  return [
    ...changeSentence(card, language).flatMap((text) => [...indented(text, 2, columns), '']),
    ...indented(card.citation, 2, columns).map(style.bold),
    '',
    ...around(card.before?.text),
    ...renderQuotation(card.text, highlights, style, columns),
    ...around(card.after?.text),
    '',
    ...labelled(stated, 2, columns, style.dim),
    ...(card.sources.length === 0
      ? []
      : ['', ...indented(source.basedOn, 2, columns).map(style.dim)]),
    ...card.sources.flatMap((each) => renderDocumentSource(each, view)),
    ...(card.visits.length === 0
      ? []
      : ['', ...indented(source.visits, 2, columns).map(style.dim)]),
    ...card.visits.flatMap((visit) => ['', ...renderVisit(visit, view)]),
  ];
}

/** '· Title · Publisher · date', and the address below it. */
function renderDocumentSource(source: DocumentSource, { language, columns }: View): string[] {
  const { title, publisher, published, url } = source;
  const facts = [
    title,
    publisher ?? '',
    published === undefined ? '' : formatDate(published, language),
  ];
  const text = facts.map(printableLine).filter((fact) => fact !== '');
  return [
    ...listed(text.join(' · '), 2, columns),
    ...(url === undefined ? [] : [`    ${printableLine(url)}`]),
  ];
}

function positionInWords(card: SourceCard, view: View): string {
  const number = Number(card.citation.slice(card.citation.lastIndexOf('#') + 1));
  const { passageOf, page } = messagesOf(view).source;
  const place = Number.isInteger(number) ? [passageOf(number, card.passages)] : [];
  const pages = card.page === undefined ? [] : [page(card.page.first, card.page.last)];
  return [...place, ...pages].join(' · ');
}
