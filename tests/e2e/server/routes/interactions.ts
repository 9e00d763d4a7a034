import { invalidWebhookToken, unknownMessage, unknownWebhook } from '../api-error.ts';
import { takeCallback } from '../interactions/callback.ts';
import type { Interaction } from '../interactions/interaction.ts';
import {
  announce,
  createMessage,
  deleteMessage,
  editMessage,
  isEphemeral,
  loading,
  requireContent,
} from '../messages.ts';
import type { UploadedFiles } from '../multipart.ts';
import { messagePayload } from '../payloads.ts';
import { parseForm } from '../validation/form.ts';
import { interactionMessage, type MessageBody, messageEdit } from '../validation/message.ts';
import type { Message } from '../world.ts';
import { type Call, type Desk, type Route, route } from './router.ts';

const life = 15 * 60_000;

/** The first reply to an interaction, and what its token allows afterwards. */
export function interactionRoutes({ world, gateway, interactions }: Desk): Route[] {
  const interactionOf = (call: Call): Interaction => {
    const interaction = interactions.get(call.parameter('token'));
    if (!interaction || call.parameter('application') !== world.applicationId) {
      throw unknownWebhook();
    }
    if (world.now() - interaction.sentAt > life) throw invalidWebhookToken();
    // Before the first reply there is no webhook to speak through.
    if (!interaction.callback) throw unknownWebhook();
    return interaction;
  };
  const messageOf = (call: Call): Message => {
    const { original, followUps } = interactionOf(call);
    const id = call.parameter('message');
    const message =
      id === '@original' ? original : [original, ...followUps].find((one) => one?.id === id);
    if (!message || message.deleted) throw unknownMessage();
    return message;
  };
  const edit = (message: Message, body: MessageBody, files: UploadedFiles) =>
    editMessage(world, gateway, message, body, files);
  const one = '/webhooks/:application/:token/messages/:message';
  const unauthorized = false;

  return [
    route(
      'POST',
      '/interactions/:id/:token/callback',
      (call) => {
        const found = interactions.get(call.parameter('token'));
        const interaction = found?.id === call.parameter('id') ? found : undefined;
        const callback = takeCallback(world, gateway, interaction, call.body, call.files);
        if (call.query.get('with_response') !== 'true') return { status: 204 };
        const { message } = callback;
        return {
          status: 200,
          body: {
            interaction: {
              id: found?.id,
              type: found?.type,
              ...(message && {
                response_message_id: message.id,
                response_message_loading: Boolean(message.flags & loading),
                response_message_ephemeral: isEphemeral(message),
              }),
            },
            resource: {
              type: callback.type,
              ...(message && { message: messagePayload(world, message) }),
            },
          },
        };
      },
      unauthorized,
    ),
    route(
      'POST',
      '/webhooks/:application/:token',
      (call) => {
        const interaction = interactionOf(call);
        const body = parseForm(interactionMessage, call.body);
        const { original, channel, id: interactionId } = interaction;
        let message = original;
        if (original && original.flags & loading && !original.deleted) {
          // As documented: a follow-up to a deferral takes the place of 'is thinking'.
          edit(original, body, call.files);
        } else {
          requireContent(body, call.files.size);
          message = createMessage(world, body, {
            channel,
            author: world.bot,
            reference: original,
            interactionId,
            files: call.files,
          });
          interaction.followUps.push(message);
          announce(gateway, 'MESSAGE_CREATE', message);
          world.changed();
        }
        // The webhooks of interactions always wait.
        return { status: 200, body: message && messagePayload(world, message) };
      },
      unauthorized,
    ),
    route(
      'GET',
      one,
      (call) => ({ status: 200, body: messagePayload(world, messageOf(call)) }),
      unauthorized,
    ),
    route(
      'PATCH',
      one,
      (call) => {
        const message = messageOf(call);
        edit(message, parseForm(messageEdit, call.body), call.files);
        return { status: 200, body: messagePayload(world, message) };
      },
      unauthorized,
    ),
    route(
      'DELETE',
      one,
      (call) => {
        deleteMessage(world, gateway, messageOf(call));
        return { status: 204 };
      },
      unauthorized,
    ),
  ];
}
