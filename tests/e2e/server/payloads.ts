import { ChannelType } from 'discord.js';
import { mentionedRoles } from './mentions.ts';
import type { Channel, Message, RegisteredCommand, User, World } from './world.ts';
import { everything } from './world.ts';

/** What goes over the wire, in the shape of Discord's documentation. */
export function userPayload(user: User) {
  return {
    id: user.id,
    username: user.name.toLowerCase(),
    global_name: user.bot ? null : user.name,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

export function memberPayload(user: User) {
  return { ...withoutUser, user: userPayload(user) };
}

const withoutUser = {
  nick: null,
  avatar: null,
  roles: [],
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
};

export function channelPayload(channel: Channel, bot: User) {
  const shared = { id: channel.id, type: channel.type, last_message_id: null, flags: 0 };
  if (channel.recipient) return { ...shared, recipients: [userPayload(channel.recipient)] };
  const inGuild = { ...shared, guild_id: channel.guild?.id, name: channel.name };
  if (channel.type === ChannelType.PublicThread) {
    return {
      ...inGuild,
      parent_id: channel.parent?.id,
      owner_id: bot.id,
      message_count: 0,
      member_count: 1,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
        locked: false,
      },
    };
  }
  return {
    ...inGuild,
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [
      {
        id: bot.id,
        type: 1,
        allow: channel.permissions.toString(),
        deny: (everything & ~channel.permissions).toString(),
      },
    ],
  };
}

export function messagePayload(world: World, message: Message, depth = 0): object {
  const { reference } = message;
  return {
    id: message.id,
    channel_id: message.channel.id,
    author: userPayload(message.author),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp:
      message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.includes('everyone'),
    mentions: message.mentions.map(userPayload),
    mention_roles: mentionedRoles(message),
    attachments: message.attachments.map(({ id, name, bytes }) => ({
      id,
      filename: name,
      size: bytes.length,
      url: `https://cdn.discordapp.com/attachments/${message.channel.id}/${id}/${encodeURIComponent(name)}`,
      proxy_url: `https://media.discordapp.net/attachments/${message.channel.id}/${id}/${encodeURIComponent(name)}`,
    })),
    embeds: message.embeds.map((embed) => ({ ...embed, type: 'rich' })),
    components: message.components,
    pinned: false,
    type: message.interactionId ? 20 : reference ? 19 : 0,
    flags: message.flags,
    ...(message.interactionId && { application_id: world.applicationId }),
    ...(message.interactionId && { webhook_id: world.applicationId }),
    ...(message.webhookId !== undefined && { webhook_id: message.webhookId }),
    ...(reference && {
      message_reference: {
        type: 0,
        message_id: reference.id,
        channel_id: reference.channel.id,
        ...(reference.channel.guild && { guild_id: reference.channel.guild.id }),
      },
    }),
    ...(reference &&
      depth === 0 && {
        referenced_message: reference.deleted ? null : messagePayload(world, reference, 1),
      }),
  };
}

export function commandPayload(command: RegisteredCommand, world: World, localisations: boolean) {
  const { guildId, ...kept } = command;
  const shaped = {
    application_id: world.applicationId,
    ...(guildId !== undefined && { guild_id: guildId }),
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    ...kept,
    description: kept.description ?? '',
  };
  return strip(shaped, localisations);
}

/** Discord leaves out what is false or empty, and the languages unless they are asked for. */
function strip(value: unknown, localisations: boolean): unknown {
  if (Array.isArray(value)) return value.map((inner) => strip(inner, localisations));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => {
    if (key.endsWith('_localizations')) return localisations;
    return !((key === 'required' || key === 'autocomplete') && inner === false);
  });
  const shaped = Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      key.endsWith('_localizations') ? (inner ?? null) : strip(inner, localisations),
    ]),
  );
  if (localisations && 'description' in shaped) {
    shaped['name_localizations'] ??= null;
    shaped['description_localizations'] ??= null;
  }
  return shaped;
}
