import type { APIButtonComponent, APIEmbed } from 'discord.js';
import { exportFormats } from '../../answer/visits/export/format.ts';
import {
  type FilteredVisits,
  isFiltered,
  type VisitFilter,
  withoutYear,
} from '../../answer/visits/filter.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { messagesIn } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { visitFacts, visitTitle } from '../../messages/visit-words.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { type ButtonRow, button, rows } from './buttons.ts';
import { exportId, visitsId } from './custom-id.ts';
import { shortened } from './cut.ts';
import { escapeInline, escapeText } from './escape.ts';
import { most } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent } from './passage-embeds.ts';
import { citationId } from './passage-id.ts';

const visitsOnPage = 5;
/** Five titles and five descriptions of these lengths fit into one message. */
const longestTitle = 120;
const longestDescription = 1050;
const shortestFact = 30;

/** A page of visits, from 0; a page that is not there any more is the last one. */
export function visitsMessage(
  { visits, undated }: FilteredVisits,
  filter: VisitFilter,
  page: number,
  language: ReaderLanguage,
): ReplyMessage {
  const { visit: words } = messagesIn(language);
  const { noneSuch, undatedLeftOut, withoutYear: atTheEnd, ...more } = visitMessagesIn(language);
  const pages = Math.max(1, Math.ceil(visits.length / visitsOnPage));
  const at = Math.min(page, pages - 1);
  const shown = visits.slice(at * visitsOnPage, (at + 1) * visitsOnPage);
  const none = isFiltered(filter) ? noneSuch : words.none;
  const yearless = withoutYear(visits);
  const notes = [
    ...(pages > 1 ? [more.page(at + 1, pages)] : []),
    ...(yearless > 0 && yearless < visits.length ? [atTheEnd(yearless)] : []),
    ...(undated > 0 ? [undatedLeftOut(undated)] : []),
  ];
  return {
    content: [visits.length === 0 ? none : `**${words.heading(visits.length)}**`, ...notes].join(
      '\n',
    ),
    embeds: shown.map((visit) => visitEmbed(visit, language)),
    components: visits.length === 0 ? [] : buttonsFor(shown, filter, at, pages, language),
    allowedMentions: noMentions,
  };
}

function buttonsFor(
  shown: readonly ReportedVisit[],
  filter: VisitFilter,
  page: number,
  pages: number,
  language: ReaderLanguage,
): ButtonRow[] {
  const { buttons } = visitMessagesIn(language);
  const labels = { ics: buttons.calendar, csv: buttons.csv, json: buttons.json };
  const citations = new Set(
    shown.flatMap(({ sources }) => sources.map(({ citation }) => citation)),
  );
  const optional = (id: string | undefined, label: string): APIButtonComponent[] =>
    id === undefined ? [] : [button(id, label)];
  return rows(
    [...citations]
      .slice(0, most.buttonsInRow)
      .map((citation) => button(citationId('source', citation), citation)),
    [
      ...(page > 0 ? optional(visitsId(page - 1, filter), buttons.later) : []),
      ...(page + 1 < pages ? optional(visitsId(page + 1, filter), buttons.earlier) : []),
      ...exportFormats.flatMap((format) => optional(exportId(format, filter), labels[format])),
    ],
  );
}

function visitEmbed(visit: ReportedVisit, language: ReaderLanguage): APIEmbed {
  const { recognised } = visitMessagesIn(language);
  const mark = visit.evidence === undefined ? [] : [`*${escapeText(recognised)}*`];
  const facts = visitFacts(visit, language).filter(({ text }) => printableLine(text) !== '');
  const around = [...mark, ...facts.map(({ label }) => `**${label}** `)].join('\n').length + 1;
  const share = Math.max(
    shortestFact,
    Math.floor((longestDescription - around) / Math.max(1, facts.length)),
  );
  const long = facts.map(({ text }) => printableLine(text));
  // What short facts leave is for the long ones.
  const spare = long.reduce((sum, text) => sum + Math.max(0, share - escapeText(text).length), 0);
  const longOnes = long.filter((text) => escapeText(text).length > share).length;
  const limit = share + Math.floor(spare / Math.max(1, longOnes));
  const lines = facts.map(
    ({ label }, index) => `**${label}** ${shortened(long[index] ?? '', limit, escapeText)}`,
  );
  return {
    color: accent,
    title: shortened(printableLine(visitTitle(visit, language)), longestTitle, escapeInline),
    description: [...mark, ...lines].join('\n'),
  };
}
