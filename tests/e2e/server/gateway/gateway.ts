import type { Server } from 'node:http';
import { ChannelType, GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import { WebSocketServer } from 'ws';
import { guildPayload } from '../guild-payload.ts';
import { userPayload } from '../payloads.ts';
import type { Message, World } from '../world.ts';
import { Connection, type Host } from './connection.ts';
import { messageFor } from './intents.ts';
import type { Session } from './session.ts';

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  readonly allowedIntents: number;
  readonly heartbeatInterval: number;
  readonly world: World;
  readonly address: () => string;
}

/** The sockets and sessions of this Discord, and who hears what. */
export class Gateway implements Host {
  readonly token: string;
  allowedIntents: number;
  readonly heartbeatInterval: number;
  acknowledgesHeartbeats = true;
  readonly sessions = new Map<string, Session>();
  /** How often a session began, was taken up again, beat. */
  readonly counts = { identified: 0, resumed: 0, heartbeats: 0 };
  readonly #world: World;
  readonly #address: () => string;
  readonly #sockets: WebSocketServer;
  readonly #connections = new Set<Connection>();

  constructor(options: GatewayOptions) {
    this.token = options.token;
    this.allowedIntents = options.allowedIntents;
    this.heartbeatInterval = options.heartbeatInterval;
    this.#world = options.world;
    this.#address = options.address;
    this.#sockets = new WebSocketServer({ server: options.server, path: '/gateway' });
    this.#sockets.on('connection', (socket, request) => {
      const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
      if (query.get('v') !== '10') {
        socket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
      } else if (query.get('encoding') !== 'json' || query.has('compress')) {
        socket.close(GatewayCloseCodes.DecodeError, 'Only JSON without compression');
      } else {
        const connection = new Connection(socket, this);
        this.#connections.add(connection);
        socket.on('close', () => {
          this.#connections.delete(connection);
          this.#world.changed();
        });
      }
    });
  }

  welcome(session: Session): void {
    this.counts.identified += 1;
    const world = this.#world;
    const guilds = [...world.guilds.values()].filter(({ id }) => session.hears(id));
    session.dispatch('READY', {
      v: 10,
      user: {
        ...userPayload(world.bot),
        verified: true,
        mfa_enabled: false,
        email: null,
        flags: 0,
      },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#address(),
      session_type: 'normal',
      private_channels: [],
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
      _trace: [],
    });
    for (const guild of guilds) {
      if (session.intents & GatewayIntentBits.Guilds) {
        session.dispatch('GUILD_CREATE', guildPayload(world, guild));
      }
    }
    world.changed();
  }

  resumed(): void {
    this.counts.resumed += 1;
    this.#world.changed();
  }

  heartbeat(): void {
    this.counts.heartbeats += 1;
    this.#world.changed();
  }

  violated(code: number, message: string): void {
    this.#world.violations.push({ where: 'gateway', status: 0, code, message });
    this.#world.changed();
  }

  /** Sends where the shard is the right one and has the intent; answers how many sessions heard it. */
  dispatch(t: string, d: unknown, guildId?: string, intent = 0): number {
    const heard = [...this.sessions.values()].filter(
      (session) => session.hears(guildId) && (session.intents & intent) === intent,
    );
    for (const session of heard) session.dispatch(t, d);
    return heard.length;
  }

  dispatchMessage(t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void {
    for (const session of this.sessions.values()) {
      if (!session.hears(message.channel.guild?.id)) continue;
      const shown = messageFor(session.intents, message, this.#world);
      if (shown) session.dispatch(t, shown);
    }
  }

  dispatchDeletion({ id, channel }: Message): void {
    const intent =
      channel.type === ChannelType.DM
        ? GatewayIntentBits.DirectMessages
        : GatewayIntentBits.GuildMessages;
    const guild = channel.guild && { guild_id: channel.guild.id };
    this.dispatch(
      'MESSAGE_DELETE',
      { id, channel_id: channel.id, ...guild },
      channel.guild?.id,
      intent,
    );
  }

  get connected(): number {
    return [...this.sessions.values()].filter(({ socket }) => socket?.readyState === 1).length;
  }

  /** The sockets die without a word, as when a line breaks; the sessions stay. */
  dropSockets(): void {
    for (const { socket } of this.#connections) socket.terminate();
  }

  closeSockets(code: number): void {
    for (const { socket } of this.#connections) socket.close(code);
  }

  requestReconnect(): void {
    for (const connection of this.#connections) connection.reconnect();
  }

  /** Every session is lost: the bot has to identify anew, and what was sent meanwhile is gone. */
  invalidateSessions(): void {
    this.sessions.clear();
    for (const connection of this.#connections) connection.invalidate();
  }

  async close(): Promise<void> {
    for (const { socket } of this.#connections) socket.terminate();
    for (const socket of this.#sockets.clients) socket.terminate();
    await new Promise<void>((resolve) => this.#sockets.close(() => resolve()));
  }
}
