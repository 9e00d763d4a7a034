import type { NeighbouringPassage, SourceCard } from '../../domain/source.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { addressOf } from './address.ts';
import { button, rows } from './buttons.ts';
import { citationId } from './custom-id.ts';
import { shortened } from './cut.ts';
import { escapeInline } from './escape.ts';
import { longest } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent, fillFrames, type PassageFrame } from './passage-embeds.ts';

/** A passage with the ones before and after it, and buttons to go on in either direction. */
export function contextMessage(card: SourceCard, language: ReaderLanguage): ReplyMessage {
  const { before, after, buttons } = discordMessagesIn(language);
  const address = addressOf({ ...card, highlights: [] });
  const passage: PassageFrame = {
    quotation: { text: card.text, highlights: [] },
    embed: {
      color: accent,
      title: shortened(printableLine(card.title), longest.title, escapeInline),
      ...(address !== undefined && { url: address }),
      footer: { text: card.citation },
    },
  };
  const frames = [...neighbour(card.before, before), passage, ...neighbour(card.after, after)];
  const pages = [
    ...(card.before === undefined
      ? []
      : [button(citationId('page', card.before.citation), `◀ ${buttons.earlier}`)]),
    ...(card.after === undefined
      ? []
      : [button(citationId('page', card.after.citation), `${buttons.later} ▶`)]),
  ];
  return {
    embeds: fillFrames(frames, language),
    components: rows([...pages, button(citationId('source', card.citation), buttons.source)]),
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
