import { randomBytes } from 'node:crypto';
import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  type Locale,
} from 'discord.js';
import { channelPayload, memberPayload, messagePayload, userPayload } from '../payloads.ts';
import type { Desk } from '../routes/router.ts';
import { type Channel, everything, type Message, type User } from '../world.ts';
import { chosenValues } from './choices.ts';
import { Interaction } from './interaction.ts';
import { findCommand, type OptionValues, sentOptions } from './options.ts';

/** Who does it and where. */
export interface Setting {
  readonly user: User;
  /** A channel of a guild, or a direct one; without it, the direct one of the user. */
  readonly channel?: Channel | undefined;
  /** Without it, the user's own. */
  readonly locale?: `${Locale}` | undefined;
}

export interface CommandUse extends Setting {
  /** With the names of subcommands after it, where there are any: `visits list`. */
  readonly name: string;
  readonly options?: OptionValues | undefined;
}

export function sendCommand(desk: Desk, use: CommandUse, focused?: string): Interaction {
  const [name = '', ...path] = use.name.split(' ');
  const channel = use.channel ?? desk.world.directChannel(use.user);
  const locale = localeOf(use);
  const chat = ApplicationCommandType.ChatInput;
  const command = findCommand(desk.world, name, chat, channel.guild?.id, locale);
  const values = use.options ?? {};
  const options = sentOptions(path, command.options ?? [], values, focused);
  return send(
    desk,
    { ...use, channel },
    focused === undefined
      ? InteractionType.ApplicationCommand
      : InteractionType.ApplicationCommandAutocomplete,
    {
      id: command.id,
      name: command.name,
      type: chat,
      ...(options.length > 0 && { options }),
      ...(command.guildId !== undefined && { guild_id: command.guildId }),
    },
  );
}

export interface MessageCommandUse extends Setting {
  readonly name: string;
  readonly message: Message;
}

export function sendMessageCommand(desk: Desk, use: MessageCommandUse): Interaction {
  const { message, name } = use;
  const type = ApplicationCommandType.Message;
  const channel = use.channel ?? message.channel;
  const command = findCommand(desk.world, name, type, channel.guild?.id, localeOf(use));
  return send(desk, { ...use, channel }, InteractionType.ApplicationCommand, {
    id: command.id,
    name: command.name,
    type,
    target_id: message.id,
    resolved: { messages: { [message.id]: messagePayload(desk.world, message) } },
    ...(command.guildId !== undefined && { guild_id: command.guildId }),
  });
}

export interface Press extends Setting {
  readonly message: Message;
  readonly customId: string;
  /** Of a select, what is chosen. */
  readonly values?: readonly string[] | undefined;
}

/** Throws where the message has no such button, or it is disabled. */
export function press(desk: Desk, use: Press): Interaction {
  const { message, customId, values } = use;
  const component = message.components
    .flatMap(({ components }) => components)
    .find(({ custom_id: id }) => id === customId);
  if (!component || message.deleted) throw new Error(`No component '${customId}' to press.`);
  if (component.disabled) throw new Error(`'${customId}' is disabled.`);
  if (component.type === ComponentType.Button && component.style === ButtonStyle.Link) {
    throw new Error('A link is not pressed.');
  }
  return send(
    desk,
    { ...use, channel: message.channel },
    InteractionType.MessageComponent,
    {
      custom_id: customId,
      component_type: component.type,
      ...chosenValues(component, values),
    },
    message,
  );
}

/** Sends the event, and keeps the interaction for what comes back. */
function send(
  { world, gateway, interactions }: Desk,
  setting: Setting & { readonly channel: Channel },
  type: InteractionType,
  data: object,
  source?: Message,
): Interaction {
  const { user, channel } = setting;
  const { guild } = channel;
  const token = `interaction.${randomBytes(48).toString('base64url')}`;
  const interaction = new Interaction(world, { token, type, user, channel, source });
  interactions.set(token, interaction);
  const permissions = everything.toString();
  const heard = gateway.dispatch(
    'INTERACTION_CREATE',
    {
      id: interaction.id,
      application_id: world.applicationId,
      type,
      data,
      token,
      version: 1,
      channel_id: channel.id,
      channel: channelPayload(channel, world.bot),
      ...(guild
        ? {
            guild_id: guild.id,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            guild_locale: guild.locale,
            member: { ...memberPayload(user), permissions },
          }
        : { user: userPayload(user) }),
      ...(source && { message: messagePayload(world, source) }),
      locale: localeOf(setting),
      app_permissions: channel.permissions.toString(),
      entitlements: [],
      authorizing_integration_owners: guild ? { 0: guild.id } : { 0: '0' },
      context: guild ? 0 : 1,
      attachment_size_limit: 10_485_760,
    },
    guild?.id,
  );
  if (heard === 0) throw new Error('No bot has a session to hear the interaction.');
  return interaction;
}

function localeOf({ locale, user }: Setting): Locale {
  return (locale ?? user.locale) as Locale;
}
