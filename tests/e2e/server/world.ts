import { EventEmitter } from 'node:events';
import { ChannelType, type Locale, PermissionFlagsBits } from 'discord.js';
import { snowflakes } from './snowflakes.ts';
import type { CommandBody } from './validation/commands.ts';
import type { ActionRow } from './validation/components.ts';
import type { Embed } from './validation/embeds.ts';
import type { AllowedMentions } from './validation/message.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  /** What the user's client is set to. */
  readonly locale: Locale;
  readonly bot: boolean;
  /** Whether members' settings let the bot write to them. */
  readonly takesDirectMessages: boolean;
}

export type NewUser = Partial<Pick<User, 'name' | 'bot' | 'takesDirectMessages'>> & {
  readonly locale?: `${Locale}`;
};

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  /** The role that came with the bot, and one that members have. */
  readonly botRole: string;
  readonly membersRole: string;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM;
  readonly name: string;
  readonly guild?: Guild;
  /** Of a thread, the channel it hangs from. */
  readonly parent?: Channel;
  /** Of a direct message, the member. */
  readonly recipient?: User;
  /** What the bot may do here. */
  permissions: bigint;
}

export interface Shown {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly ActionRow[];
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Message extends Shown {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  content: string;
  embeds: readonly Embed[];
  components: readonly ActionRow[];
  attachments: readonly Attachment[];
  flags: number;
  /** Users named in it; the client shows them as mentions. */
  mentions: readonly User[];
  /** Who hears a sound for it: ids of users and roles, or 'everyone'. */
  pings: readonly string[];
  /** As it was sent last; undefined where the sender left it out. */
  allowedMentions: AllowedMentions | undefined;
  readonly reference: Message | undefined;
  readonly interactionId: string | undefined;
  /** Of a webhook that wrote it in the author's name. */
  readonly webhookId: string | undefined;
  readonly createdAt: number;
  editedAt: number | undefined;
  /** Each state after the first, in order. */
  readonly edits: Shown[];
  deleted: boolean;
}

export type RegisteredCommand = CommandBody & {
  readonly id: string;
  readonly version: string;
  readonly guildId: string | undefined;
};

export interface Violation {
  /** `POST /channels/…/messages`, or `gateway`. */
  readonly where: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: Readonly<Record<string, unknown>> | undefined;
}

export const everything = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** All that this Discord knows. Emits `changed` after everything that a test may wait for. */
export class World extends EventEmitter<{ changed: [] }> {
  readonly now: () => number;
  readonly nextId: () => string;
  readonly bot: User;
  readonly applicationId: string;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly commands = new Map<string, RegisteredCommand>();
  /** Ids of channels, one entry each time typing was shown. */
  readonly typing: string[] = [];
  readonly violations: Violation[] = [];

  constructor(now: () => number) {
    super();
    this.setMaxListeners(0);
    this.now = now;
    this.nextId = snowflakes(now);
    // Older applications share their id with the bot; newer ones do not, and nothing may rely on it.
    this.applicationId = this.nextId();
    this.bot = this.addUser({ name: 'Brücke', bot: true });
  }

  addUser(options: NewUser = {}): User {
    const id = this.nextId();
    const user: User = {
      id,
      name: options.name ?? `member-${this.users.size}`,
      locale: localeOf(options.locale ?? 'en-US'),
      bot: options.bot ?? false,
      takesDirectMessages: options.takesDirectMessages ?? true,
    };
    this.users.set(id, user);
    return user;
  }

  addChannel(channel: Omit<Channel, 'id' | 'permissions'>, permissions = everything): Channel {
    const added = { ...channel, id: this.nextId(), permissions };
    this.channels.set(added.id, added);
    return added;
  }

  /** The channel in which the bot and the user write to each other. */
  directChannel(recipient: User): Channel {
    for (const channel of this.channels.values()) {
      if (channel.recipient === recipient) return channel;
    }
    return this.addChannel({ type: ChannelType.DM, name: recipient.name, recipient });
  }

  messagesIn(channel: Channel): Message[] {
    return [...this.messages.values()].filter(
      (message) => message.channel === channel && !message.deleted,
    );
  }

  changed(): void {
    this.emit('changed');
  }
}

function localeOf(name: `${Locale}`): Locale {
  // A string enum does not take its own values as text; the type above holds the name to them.
  return name as Locale;
}
