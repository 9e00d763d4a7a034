import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Quotation } from '../../domain/answer.ts';
import type { DocumentSource } from '../../domain/document.ts';
import type { SourceCard } from '../../domain/source.ts';
import type { Span } from '../../domain/span.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { formatDate, messagesIn } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { placeInWords } from '../../messages/visit-words.ts';
import { addressOf } from './address.ts';
import { changeSentence } from './change-sentence.ts';
import { shortened } from './cut.ts';
import { escapeInline, escapeText } from './escape.ts';
import { highlightsOf } from './highlight.ts';
import { longest } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent, fillFrames } from './passage-embeds.ts';
import { passageRows } from './passage-rows.ts';

const longestFact = 250;
const visitsNamed = 8;
const sourcesNamed = 4;

/** What a citation stands for: the passage, the facts of its document, and the visits it reports. */
export function sourceMessage(
  card: SourceCard,
  language: ReaderLanguage,
  highlight?: Span,
): ReplyMessage {
  const quotation = { text: card.text, highlights: highlightsOf(card, highlight) };
  const [changed] = changeSentence(card, language);
  return {
    ...(changed !== undefined && { content: changed }),
    embeds: fillFrames(
      [{ quotation, embed: frame({ ...card, ...quotation }, language) }],
      language,
    ),
    components: passageRows({ ...card, ...quotation }, language),
    allowedMentions: noMentions,
  };
}

function frame(
  card: SourceCard & Pick<Quotation, 'highlights'>,
  language: ReaderLanguage,
): APIEmbed {
  const { source, languageNames } = messagesIn(language);
  const address = addressOf(card);
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [source.publisher, card.publisher],
    [source.author, card.author],
    [source.published, formatDate(card.published, language)],
    [source.read, card.read === undefined ? undefined : formatDate(card.read, language)],
    [source.language, languageNames[card.language]],
    [source.rights, card.rights],
    [source.address, card.url],
    [source.passage, positionOf(card, language)],
  ];
  return {
    color: accent,
    title: shortened(printableLine(card.title), longest.title, escapeInline),
    ...(address !== undefined && { url: address }),
    fields: [
      ...facts.flatMap(([name, value]) => fact(name, value)),
      ...sourcesField(card.sources, language),
      ...visitsField(card.visits, language),
    ],
    footer: { text: card.citation },
  };
}

/** '3 von 12 · S. 4' */
function positionOf({ citation, passages, page }: SourceCard, language: ReaderLanguage): string {
  const { source } = messagesIn(language);
  const position = source.passageOf(numberOf(citation), passages);
  return page === undefined ? position : `${position} · ${source.page(page.first, page.last)}`;
}

function fact(name: string, value: string | undefined): APIEmbedField[] {
  const text = shortened(printableLine(value ?? ''), longestFact, escapeText);
  return text === '' ? [] : [{ name, value: text, inline: true }];
}

/** What a brief is based on. */
function sourcesField(
  sources: readonly DocumentSource[],
  language: ReaderLanguage,
): APIEmbedField[] {
  const { source } = messagesIn(language);
  if (sources.length === 0) return [];
  const lines = sources.slice(0, sourcesNamed).map(({ title, publisher, published }) => {
    const date = published === undefined ? undefined : formatDate(published, language);
    const line = [title, publisher, date].filter((part) => part !== undefined).join(' · ');
    return `- ${shortened(printableLine(line), longest.field / sourcesNamed - 3, escapeText)}`;
  });
  return [{ name: source.basedOn, value: lines.join('\n') }];
}

function visitsField(visits: readonly ReportedVisit[], language: ReaderLanguage): APIEmbedField[] {
  const { source, visit: words } = messagesIn(language);
  if (visits.length === 0) return [];
  const lines = visits.slice(0, visitsNamed).map((visit) => {
    const place = placeInWords(visit.place, language) || words.placeNotStated;
    const line = `${formatDate(visit.date, language)} · ${place}`;
    return `- ${shortened(printableLine(line), longest.field / visitsNamed - 3, escapeText)}`;
  });
  return [{ name: source.visits, value: lines.join('\n') }];
}

function numberOf(citation: string): number {
  return Number(citation.slice(citation.lastIndexOf('#') + 1));
}
