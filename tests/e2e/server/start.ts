import { createServer } from 'node:http';
import { ChannelType, GatewayIntentBits, type Locale } from 'discord.js';
import { Gateway } from './gateway/gateway.ts';
import { guildPayload } from './guild-payload.ts';
import { type RecordedRequest, serve } from './http.ts';
import { type Interaction, until } from './interactions/interaction.ts';
import {
  type CommandUse,
  type MessageCommandUse,
  type Press,
  press,
  sendCommand,
  sendMessageCommand,
} from './interactions/send.ts';
import { announce, createMessage, deleteMessage, isEphemeral } from './messages.ts';
import { channelPayload } from './payloads.ts';
import { RateLimits } from './rate-limits.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { gatewayRoutes } from './routes/gateway.ts';
import { interactionRoutes } from './routes/interactions.ts';
import type { MessageBody } from './validation/message.ts';
import { type Channel, type Guild, type Message, type NewUser, type User, World } from './world.ts';

export interface ServerOptions {
  readonly token?: string;
  /** What is switched on in the portal; only the privileged intents are looked at. */
  readonly allowedIntents?: number;
  /** Milliseconds. */
  readonly heartbeatInterval?: number;
  /** For what is told by time: three seconds, fifteen minutes, ids. Rate limits use the real clock. */
  readonly now?: () => number;
  readonly shards?: number;
}

export type DiscordServer = Awaited<ReturnType<typeof startDiscordServer>>;

export interface Post extends MessageBody {
  readonly author: User;
  readonly channel: Channel;
  /** Whom the message names, where its text does not: `<@id>` counts by itself. */
  readonly mentions?: readonly User[];
  readonly reference?: Message;
  readonly webhookId?: string;
}

const patience = 5000;

/** A Discord on 127.0.0.1 that knows one bot. */
export async function startDiscordServer(options: ServerOptions = {}) {
  const token = options.token ?? 'local.test.token';
  const world = new World(options.now ?? Date.now);
  const interactions = new Map<string, Interaction>();
  const rateLimits = new RateLimits();
  const requests: RecordedRequest[] = [];
  const http = createServer((request, response) => {
    serve({ token, world, routes, rateLimits, requests }, request, response).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const bound = http.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const { port } = bound;
  const gateway = new Gateway({
    server: http,
    token,
    allowedIntents: options.allowedIntents ?? GatewayIntentBits.MessageContent,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    world,
    address: () => `ws://127.0.0.1:${port}/gateway`,
  });
  const desk = { world, gateway, interactions };
  const routes = [
    ...gatewayRoutes(desk, { port, shards: options.shards ?? 1 }),
    ...commandRoutes(desk),
    ...channelRoutes(desk),
    ...interactionRoutes(desk),
  ];
  const wait = <Value>(look: () => Value | undefined, what: string, milliseconds = patience) =>
    until(world, look, milliseconds, what);

  return {
    /** For `rest: { api }` of the client. */
    restUrl: `http://127.0.0.1:${port}/api`,
    gatewayUrl: `ws://127.0.0.1:${port}/gateway`,
    token,
    applicationId: world.applicationId,
    bot: world.bot,
    violations: world.violations,
    requests,
    rateLimits,
    /** What the gateway counted, and its switches. */
    gateway,
    /** Every interaction sent, in order. */
    interactions: () => [...interactions.values()],
    unanswered: () => [...interactions.values()].filter(({ callback }) => !callback),

    addUser: (user?: NewUser) => world.addUser(user),
    addGuild(guild: { name?: string; locale?: `${Locale}` } = {}): Guild {
      const id = world.nextId();
      const { locale } = world.addUser({ locale: guild.locale ?? 'en-US' });
      const [botRole, membersRole] = [world.nextId(), world.nextId()];
      const added = { id, name: guild.name ?? 'A server', locale, botRole, membersRole };
      world.guilds.set(id, added);
      gateway.dispatch('GUILD_CREATE', guildPayload(world, added), id, GatewayIntentBits.Guilds);
      return added;
    },
    addChannel(guild: Guild, name = 'general', permissions?: bigint): Channel {
      const type = ChannelType.GuildText;
      const added = world.addChannel({ type, name, guild }, permissions);
      const payload = channelPayload(added, world.bot);
      gateway.dispatch('CHANNEL_CREATE', payload, guild.id, GatewayIntentBits.Guilds);
      return added;
    },
    addThread(parent: Channel, name = 'a thread'): Channel {
      const { guild, permissions } = parent;
      if (!guild) throw new Error('Direct messages have no threads.');
      const type = ChannelType.PublicThread;
      const added = world.addChannel({ type, name, guild, parent }, permissions);
      const payload = channelPayload(added, world.bot);
      gateway.dispatch('THREAD_CREATE', payload, guild.id, GatewayIntentBits.Guilds);
      return added;
    },
    directChannel: (user: User) => world.directChannel(user),
    /** What the bot may do in the channel from now on. */
    permissions(channel: Channel, allowed: bigint): void {
      channel.permissions = allowed;
      const payload = channelPayload(channel, world.bot);
      const event = channel.type === ChannelType.PublicThread ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE';
      gateway.dispatch(event, payload, channel.guild?.id, GatewayIntentBits.Guilds);
    },

    sendCommand: (use: CommandUse) => sendCommand(desk, use),
    sendAutocomplete: (use: CommandUse & { readonly focused: string }) =>
      sendCommand(desk, use, use.focused),
    sendMessageCommand: (use: MessageCommandUse) => sendMessageCommand(desk, use),
    pressButton: (use: Press) => press(desk, use),
    /** A message of the bot from before, such as one whose citation is gone. */
    oldMessage({ channel, reference, ...body }: Omit<Post, 'author' | 'mentions'>): Message {
      return createMessage(world, body, { channel, author: world.bot, reference });
    },
    postMessage({ author, channel, mentions, reference, webhookId, ...body }: Post): Message {
      const message = createMessage(world, body, {
        author,
        channel,
        reference,
        mentions,
        webhookId,
      });
      announce(gateway, 'MESSAGE_CREATE', message);
      return message;
    },
    deleteMessage: (message: Message) => deleteMessage(world, gateway, message),

    messagesIn: (channel: Channel): Message[] => world.messagesIn(channel),
    /** The bot's own, ephemeral ones left out. */
    botMessagesIn: (channel: Channel): Message[] => botMessages(world, channel),
    /** The `count`th message of the bot in the channel, as soon as it is there. */
    botMessage: (channel: Channel, count = 1, milliseconds = patience) =>
      wait(
        () => botMessages(world, channel)[count - 1],
        `message ${count} of the bot`,
        milliseconds,
      ),
    /** How often typing was shown. */
    typingIn: (channel: Channel): number => world.typing.filter((id) => id === channel.id).length,
    commands: (guild?: Guild) =>
      [...world.commands.values()].filter(({ guildId }) => guildId === guild?.id),
    /** Waits for anything that this server can see; looks whenever something happened. */
    until: (holds: () => boolean, what = 'it', milliseconds = patience) =>
      wait(() => holds() || undefined, what, milliseconds).then(() => {}),
    /** Waits until so many shards have a live session. */
    ready: (shards = 1, milliseconds = 15_000) =>
      wait(() => (gateway.connected >= shards ? true : undefined), 'a session', milliseconds),

    dropSockets: () => gateway.dropSockets(),
    /** Discord ends every connection with this code, such as 4014. */
    closeSockets: (code: number) => gateway.closeSockets(code),
    invalidateSessions: () => gateway.invalidateSessions(),
    requestReconnect: () => gateway.requestReconnect(),
    /** The next request whose 'METHOD /path' contains `route` is answered with 429. */
    rateLimitNext: (route: string, seconds: number, { global = false } = {}) =>
      rateLimits.planNext(route, seconds, global),

    async close(): Promise<void> {
      await gateway.close();
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await closed;
    },
  };
}

function botMessages(world: World, channel: Channel): Message[] {
  return world
    .messagesIn(channel)
    .filter((message) => message.author === world.bot && !isEphemeral(message));
}
