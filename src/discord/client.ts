import { Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { Agent } from 'undici';

export interface ClientSettings {
  /** Ask for the privileged intent: without it, only mentions and direct messages carry their text. */
  readonly messageContent: boolean;
  /** Absent: Discord itself. */
  readonly api?: string | undefined;
  /** Absent: one connection for all servers. */
  readonly shard?: { readonly id: number; readonly count: number } | undefined;
}

/** Kept: what permissions and replies need. All else is fetched where it is wanted, or not at all. */
const makeCache = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
  MessageManager: 10,
  GuildMemberManager: { maxSize: 50, keepOverLimit: (one) => one.id === one.client.user.id },
  UserManager: { maxSize: 500, keepOverLimit: (one) => one.id === one.client.user.id },
});

const sweepers: NonNullable<ClientOptions['sweepers']> = {
  messages: { interval: 300, lifetime: 900 },
  threads: { interval: 3600, lifetime: 3600 },
};

/**
 * Connections to Discord at once. Each request has one to itself; without a limit a rush of members
 * opens one each, which takes longer and more memory than waiting for one that is open.
 */
const connections = 24;

export function createClient({ messageContent, api, shard }: ClientSettings): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // The channel of a direct message is not sent before its first message.
    partials: [Partials.Channel],
    makeCache,
    sweepers,
    allowedMentions: { parse: [], repliedUser: false },
    // Given in any case: discord.js would take them from the environment, where SHARDS is ours.
    shards: [shard?.id ?? 0],
    shardCount: shard?.count ?? 1,
    rest: {
      agent: new Agent({ connections }),
      ...(api === undefined ? {} : { api, version: '10' }),
    },
  });
}
