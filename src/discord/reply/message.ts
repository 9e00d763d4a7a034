import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIEmbed,
  APIStringSelectComponent,
} from 'discord.js';

/** Nobody is ever pinged, whatever a reply says. */
export const noMentions: { readonly parse: readonly never[] } = { parse: [] };

/** A file that hangs on a message. */
export interface ReplyFile {
  readonly name: string;
  readonly attachment: Buffer;
}

export function textFile(name: string, text: string): ReplyFile {
  return { name, attachment: Buffer.from(text, 'utf8') };
}

export type ReplyRow =
  | APIActionRowComponent<APIButtonComponent>
  | APIActionRowComponent<APIStringSelectComponent>;

/** A message as it leaves, in the one form that interactions and conversation share. */
export interface ReplyMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly ReplyRow[];
  readonly files?: readonly ReplyFile[];
  readonly allowedMentions: typeof noMentions;
}
