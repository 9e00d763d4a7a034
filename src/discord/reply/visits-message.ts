import type { APIEmbed } from 'discord.js';
import type { FilteredVisits, VisitFilter } from '../../answer/visits/filter.ts';
import type { Language } from '../../domain/language.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { formatDate, messagesIn } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import {
  delegationInWords,
  nameOfPlace,
  personInWords,
  placeInWords,
} from '../../messages/visit-words.ts';
import { button, rows } from './buttons.ts';
import { citationId, visitsId } from './custom-id.ts';
import { shortened } from './cut.ts';
import { escapeInline, escapeText } from './escape.ts';
import { most } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent } from './passage-embeds.ts';

/** So many visits of the greatest length fit into one message. */
const visitsOnPage = 4;
const longestHeading = 120;
const longestRow = 150;

/** A page of visits, from 0; a page that is not there any more is the last one. */
export function visitsMessage(
  { visits, undated }: FilteredVisits,
  filter: VisitFilter,
  page: number,
  language: Language,
): ReplyMessage {
  const { visit: words } = messagesIn(language);
  const { noSuchVisits, undatedLeftOut, buttons } = discordMessagesIn(language);
  const filtered = [filter.place, filter.partner, filter.since].some((part) => part !== undefined);
  const pages = Math.max(1, Math.ceil(visits.length / visitsOnPage));
  const at = Math.min(page, pages - 1);
  const shown = visits.slice(at * visitsOnPage, (at + 1) * visitsOnPage);
  const none = filtered ? noSuchVisits : words.none;
  const heading = visits.length === 0 ? none : `**${words.heading(visits.length)}**`;
  const next =
    at + 1 < pages
      ? visitsId(at + 1, [filter.place ?? '', filter.partner ?? '', filter.since ?? ''])
      : undefined;
  const sources = [
    ...new Set(shown.flatMap(({ sources }) => sources.map(({ document }) => document))),
  ];
  return {
    content: undated === 0 ? heading : `${heading}\n${undatedLeftOut(undated)}`,
    embeds: shown.map((visit) => visitEmbed(visit, language)),
    components: rows(
      sources
        .slice(0, most.buttonsInRow)
        .map((source) => button(citationId('source', `${source}#1`), source)),
      next === undefined ? [] : [button(next, buttons.moreVisits)],
    ),
    allowedMentions: noMentions,
  };
}

function visitEmbed(visit: ReportedVisit, language: Language): APIEmbed {
  const { visit: words } = messagesIn(language);
  const place = placeInWords(visit.place, language) || words.placeNotStated;
  const facts: readonly (readonly [label: string, text: string | undefined])[] = [
    [words.delegation, delegationInWords(visit.delegation, language)],
    [words.stops, visit.stops.map((stop) => nameOfPlace(stop, language)).join(' · ')],
    [words.hosts, visit.hosts.join(' · ')],
    [words.people, visit.people.map(personInWords).join(' · ')],
    [words.occasion, visit.occasion],
    [words.outcome, visit.outcome],
    [words.sources, visit.sources.map(({ document }) => document).join(' · ')],
  ];
  const lines = facts.flatMap(([label, text]) => {
    const value = shortened(printableLine(text ?? ''), longestRow, escapeText);
    return value === '' ? [] : [`**${label}** ${value}`];
  });
  const title = `${formatDate(visit.date, language)} · ${place}`;
  return {
    color: accent,
    title: shortened(printableLine(title), longestHeading, escapeInline),
    description: lines.join('\n'),
  };
}
