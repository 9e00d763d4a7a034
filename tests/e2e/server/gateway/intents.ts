import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { memberPayload, messagePayload } from '../payloads.ts';
import type { Channel, Message, World } from '../world.ts';

export const privileged =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const known = Object.values(GatewayIntentBits).reduce<number>(
  (sum, bit) => (typeof bit === 'number' ? sum | bit : sum),
  0,
);

export function areKnown(intents: number): boolean {
  return (intents & ~known) === 0;
}

/** The message as a session with these intents sees it; undefined where it hears nothing of it. */
export function messageFor(intents: number, message: Message, world: World): object | undefined {
  const { channel, author } = message;
  const needed = channel.guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  if (!(intents & needed) || !isVisible(channel)) return undefined;
  const payload = {
    ...messagePayload(world, message),
    channel_type: channel.type,
    ...(channel.guild && { guild_id: channel.guild.id }),
    ...(channel.guild && { member: withoutUser(message) }),
  };
  const whole =
    Boolean(intents & GatewayIntentBits.MessageContent) ||
    channel.guild === undefined ||
    author === world.bot ||
    message.mentions.includes(world.bot);
  const { reference } = message;
  const shown = whole ? payload : { ...payload, ...hidden };
  if (!reference || reference.deleted) return shown;
  const referenceWhole =
    Boolean(intents & GatewayIntentBits.MessageContent) ||
    channel.guild === undefined ||
    reference.author === world.bot ||
    reference.mentions.includes(world.bot);
  return referenceWhole
    ? shown
    : { ...shown, referenced_message: { ...messagePayload(world, reference, 1), ...hidden } };
}

const hidden = { content: '', embeds: [], attachments: [], components: [] };

function withoutUser(message: Message): object {
  const { user: _user, ...member } = memberPayload(message.author);
  return member;
}

function isVisible(channel: Channel): boolean {
  return Boolean(channel.permissions & PermissionFlagsBits.ViewChannel);
}
