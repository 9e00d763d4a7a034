import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { channelPayload, memberPayload } from './payloads.ts';
import { everything, type Guild, type World } from './world.ts';

export function guildPayload(world: World, guild: Guild) {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  const payloads = (thread: boolean) =>
    channels
      .filter(({ type }) => (type === ChannelType.PublicThread) === thread)
      .map((channel) => channelPayload(channel, world.bot));
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    owner_id: '100000000000000001',
    preferred_locale: guild.locale,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    features: [],
    emojis: [],
    stickers: [],
    mfa_level: 0,
    system_channel_flags: 0,
    premium_tier: 0,
    nsfw_level: 0,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: world.users.size,
    roles: [
      role(guild.id, '@everyone', (everything & ~PermissionFlagsBits.Administrator).toString()),
      role(guild.membersRole, 'Members'),
      // Discord makes one for every bot, of its own name.
      {
        ...role(guild.botRole, world.bot.name),
        managed: true,
        tags: { bot_id: world.bot.id },
      },
    ],
    members: [memberPayload(world.bot)],
    channels: payloads(false),
    threads: payloads(true),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function role(id: string, name: string, permissions = '0') {
  return {
    id,
    name,
    color: 0,
    hoist: false,
    position: 0,
    permissions,
    managed: false,
    mentionable: true,
    flags: 0,
  };
}
