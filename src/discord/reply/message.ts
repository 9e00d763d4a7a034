import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord.js';

/** Nobody is ever pinged, whatever a reply says. */
export const noMentions: { readonly parse: readonly never[] } = { parse: [] };

/** A message as it leaves, in the one form that interactions and conversation share. */
export interface ReplyMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIButtonComponent>[];
  readonly allowedMentions: typeof noMentions;
}
