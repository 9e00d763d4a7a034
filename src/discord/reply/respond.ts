import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { longestFitting } from './cut.ts';
import { longest, most } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';

/** What can be replied to. Every reply to an interaction leaves through this file. */
export type Repliable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | StringSelectMenuInteraction;

/** What hangs on a message, which a press may change. */
export type Pressable = ButtonInteraction | StringSelectMenuInteraction;

export interface Visibility {
  /** Only who asked sees it. */
  readonly ephemeral: boolean;
}

/** Replies, or fills in the reply that was put off. */
export async function respond(
  interaction: Repliable,
  message: ReplyMessage,
  { ephemeral }: Visibility,
): Promise<void> {
  const safe = { ...message, allowedMentions: noMentions };
  if (interaction.deferred) await interaction.editReply(safe);
  else await interaction.reply({ ...safe, ...flags(ephemeral) });
}

/**
 * Replies to the one who asked alone. What was put off in public can only be shown in public: it is
 * taken back, and a message of its own follows.
 */
export async function respondInPrivate(
  interaction: Repliable,
  message: ReplyMessage,
): Promise<void> {
  if (!interaction.deferred || interaction.ephemeral) {
    await respond(interaction, message, { ephemeral: true });
    return;
  }
  // Where it cannot be taken back, the sentence takes its place.
  await interaction.deleteReply().catch(() => {});
  await interaction.followUp({ ...message, allowedMentions: noMentions, ...flags(true) });
}

/** Says that an answer will come. */
export async function putOff(interaction: Repliable, { ephemeral }: Visibility): Promise<void> {
  await interaction.deferReply(flags(ephemeral));
}

/** Turns the page where only the one who pressed sees it, else replies to them alone. */
export async function turnPage(interaction: Pressable, message: ReplyMessage): Promise<void> {
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) {
    // Files of the page before go with it.
    const fresh = { content: '', embeds: [], attachments: [] };
    await interaction.update({ ...fresh, ...message, allowedMentions: noMentions });
  } else {
    await respond(interaction, message, { ephemeral: true });
  }
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Offers at most 25 choices, each within its length; a value is cut without a mark, to stay a value. */
export async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
): Promise<void> {
  await interaction.respond(
    choices.slice(0, most.choices).map(({ name, value }) => ({
      name,
      value: value.slice(
        0,
        longestFitting(value, (part) => part.length <= longest.choice),
      ),
    })),
  );
}

function flags(ephemeral: boolean): { readonly flags?: MessageFlags.Ephemeral } {
  return ephemeral ? { flags: MessageFlags.Ephemeral } : {};
}
