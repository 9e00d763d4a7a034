import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import {
  ApiError,
  missingAccess,
  missingPermissions,
  noHistory,
  refusesDirectMessages,
  unknownChannel,
  unknownGuild,
  unknownMessage,
} from '../api-error.ts';
import { guildPayload } from '../guild-payload.ts';
import {
  announce,
  createMessage,
  deleteMessage,
  editMessage,
  requireContent,
} from '../messages.ts';
import { channelPayload, messagePayload, userPayload } from '../payloads.ts';
import { invalidForm, parseForm } from '../validation/form.ts';
import { channelMessage, messageEdit } from '../validation/message.ts';
import type { Channel, Message } from '../world.ts';
import { type Call, type Desk, type Route, route } from './router.ts';

const authorOnly = () =>
  new ApiError(403, 50_005, 'Cannot edit a message authored by another user');

/** Channels, their messages, and who the bot is. */
export function channelRoutes({ world, gateway }: Desk): Route[] {
  const channelOf = (call: Call): Channel => {
    const channel = world.channels.get(call.parameter('channel'));
    if (!channel) throw unknownChannel();
    if (!(channel.permissions & PermissionFlagsBits.ViewChannel)) throw missingAccess();
    return channel;
  };
  const messageOf = (call: Call): Message => {
    const channel = channelOf(call);
    const message = world.messages.get(call.parameter('message'));
    if (message?.channel !== channel || message.deleted) throw unknownMessage();
    return message;
  };
  const own = (call: Call): Message => {
    const message = messageOf(call);
    if (message.author !== world.bot) throw authorOnly();
    return message;
  };
  const referenced = (channel: Channel, id: string, mustExist = true) => {
    if (!(channel.permissions & PermissionFlagsBits.ReadMessageHistory)) throw noHistory();
    const message = world.messages.get(id);
    if (message?.channel === channel && !message.deleted) return message;
    if (!mustExist) return undefined;
    throw invalidForm([
      {
        path: ['message_reference'],
        code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
        message: 'Unknown message',
      },
    ]);
  };

  return [
    route('GET', '/users/@me', () => ({
      status: 200,
      body: { ...userPayload(world.bot), verified: true, mfa_enabled: false, flags: 0 },
    })),
    route('POST', '/users/@me/channels', (call) => {
      const { recipient_id: id } = parseForm(z.object({ recipient_id: z.string() }), call.body);
      const user = world.users.get(id);
      if (!user || user.bot) throw new ApiError(400, 50_007, 'Cannot send messages to this user');
      return { status: 200, body: channelPayload(world.directChannel(user), world.bot) };
    }),
    route('GET', '/users/:user', (call) => {
      const user = world.users.get(call.parameter('user'));
      if (!user) throw new ApiError(404, 10_013, 'Unknown User', { violation: false });
      return { status: 200, body: userPayload(user) };
    }),
    route('GET', '/guilds/:guild', (call) => {
      const guild = world.guilds.get(call.parameter('guild'));
      if (!guild) throw unknownGuild();
      return { status: 200, body: guildPayload(world, guild) };
    }),
    route('GET', '/channels/:channel', (call) => ({
      status: 200,
      body: channelPayload(channelOf(call), world.bot),
    })),
    route('GET', '/channels/:channel/messages/:message', (call) => {
      const message = messageOf(call);
      if (!(message.channel.permissions & PermissionFlagsBits.ReadMessageHistory)) {
        throw missingPermissions();
      }
      return { status: 200, body: messagePayload(world, message) };
    }),
    route('POST', '/channels/:channel/messages', (call) => {
      const channel = channelOf(call);
      requireToSend(channel);
      if (channel.recipient?.takesDirectMessages === false) throw refusesDirectMessages();
      const body = parseForm(channelMessage, call.body);
      requireContent(body, call.files.size);
      if (body.embeds?.length && !(channel.permissions & PermissionFlagsBits.EmbedLinks)) {
        throw missingPermissions();
      }
      const link = body.message_reference;
      const reference = link
        ? referenced(channel, link.message_id, link.fail_if_not_exists ?? true)
        : undefined;
      const message = createMessage(world, body, {
        channel,
        author: world.bot,
        reference,
        files: call.files,
      });
      announce(gateway, 'MESSAGE_CREATE', message);
      world.changed();
      return {
        status: 200,
        body: { ...messagePayload(world, message), ...(body.nonce && { nonce: body.nonce }) },
      };
    }),
    route('PATCH', '/channels/:channel/messages/:message', (call) => {
      const message = own(call);
      editMessage(world, gateway, message, parseForm(messageEdit, call.body), call.files);
      return { status: 200, body: messagePayload(world, message) };
    }),
    route('DELETE', '/channels/:channel/messages/:message', (call) => {
      deleteMessage(world, gateway, own(call));
      return { status: 204 };
    }),
    route('POST', '/channels/:channel/typing', (call) => {
      const channel = channelOf(call);
      requireToSend(channel);
      world.typing.push(channel.id);
      world.changed();
      return { status: 204 };
    }),
  ];
}

function requireToSend({ type, permissions }: Channel): void {
  const needed =
    type === ChannelType.PublicThread
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  if (!(permissions & needed)) throw missingPermissions();
}
