import type { NeighbouringPassage, SourceCard } from '../../domain/source.ts';
import type { Span } from '../../domain/span.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { addressOf } from './address.ts';
import { button, rows } from './buttons.ts';
import { changeSentence } from './change-sentence.ts';
import { shortened } from './cut.ts';
import { escapeInline } from './escape.ts';
import { highlightsOf } from './highlight.ts';
import { longest } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent, fillFrames, type PassageFrame } from './passage-embeds.ts';
import { passageId } from './passage-id.ts';
import { neighbourButtons } from './passage-rows.ts';

/** A passage with the ones before and after it, and buttons to go on in either direction. */
export function contextMessage(
  card: SourceCard,
  language: ReaderLanguage,
  highlight?: Span,
): ReplyMessage {
  const { before, after, buttons } = discordMessagesIn(language);
  const quotation = { text: card.text, highlights: highlightsOf(card, highlight) };
  const address = addressOf({ ...card, ...quotation });
  const [changed] = changeSentence(card, language);
  const passage: PassageFrame = {
    quotation,
    embed: {
      color: accent,
      title: shortened(printableLine(card.title), longest.title, escapeInline),
      ...(address !== undefined && { url: address }),
      footer: { text: card.citation },
    },
  };
  const frames = [...neighbour(card.before, before), passage, ...neighbour(card.after, after)];
  const cited = { ...card, ...quotation };
  return {
    ...(changed !== undefined && { content: changed }),
    embeds: fillFrames(frames, language),
    components: rows([
      ...neighbourButtons(card, 'page', language),
      button(passageId('source', cited), buttons.source),
      button(passageId('cite', cited), buttons.cite),
    ]),
    allowedMentions: noMentions,
  };
}

function neighbour(passage: NeighbouringPassage | undefined, label: string): PassageFrame[] {
  if (passage === undefined) return [];
  return [
    {
      quotation: { text: passage.text, highlights: [] },
      embed: { author: { name: label }, footer: { text: passage.citation } },
    },
  ];
}
