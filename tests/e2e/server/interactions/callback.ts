import { InteractionType, InteractionResponseType as Response } from 'discord.js';
import { z } from 'zod';
import { alreadyAcknowledged, unknownInteraction } from '../api-error.ts';
import type { Gateway } from '../gateway/gateway.ts';
import {
  announce,
  createMessage,
  editMessage,
  ephemeral,
  loading,
  requireContent,
} from '../messages.ts';
import { noFiles, type UploadedFiles } from '../multipart.ts';
import { invalidForm, parseForm } from '../validation/form.ts';
import { choices, interactionMessage, messageEdit, modal } from '../validation/message.ts';
import type { Message, World } from '../world.ts';
import type { Callback, Interaction } from './interaction.ts';

const patience = 3000;

const shape = z.object({
  type: z.literal([
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.ApplicationCommandAutocompleteResult,
    Response.Modal,
  ]),
  data: z.unknown().optional(),
});
const deferral = z.object({ flags: z.literal([0, ephemeral]).nullish() });

/** Takes the one first reply to an interaction, or says as Discord does why not. */
export function takeCallback(
  world: World,
  gateway: Gateway,
  interaction: Interaction | undefined,
  body: unknown,
  files: UploadedFiles,
): Callback {
  if (!interaction) throw unknownInteraction();
  if (interaction.callback) throw alreadyAcknowledged();
  if (world.now() - interaction.sentAt > patience) throw unknownInteraction();
  const { type, data } = parseForm(shape, body);
  if (!fits(type, interaction)) {
    throw invalidForm([
      { path: ['type'], code: 'BASE_TYPE_CHOICES', message: 'Not a reply to this interaction.' },
    ]);
  }
  const done = perform(world, gateway, interaction, type, data, files);
  const callback: Callback = {
    choices: [],
    message: undefined,
    ephemeral: Boolean((done.message?.flags ?? 0) & ephemeral),
    ...done,
    type,
    data,
    milliseconds: performance.now() - interaction.started,
  };
  interaction.callback = callback;
  interaction.original = done.message ?? interaction.source;
  world.changed();
  return callback;
}

function fits(type: Response, { type: asked, source }: Interaction): boolean {
  if (asked === InteractionType.ApplicationCommandAutocomplete) {
    return type === Response.ApplicationCommandAutocompleteResult;
  }
  if (type === Response.ApplicationCommandAutocompleteResult) return false;
  const updates = type === Response.UpdateMessage || type === Response.DeferredMessageUpdate;
  return !updates || source !== undefined;
}

function perform(
  world: World,
  gateway: Gateway,
  interaction: Interaction,
  type: Response,
  data: unknown,
  files: UploadedFiles,
): { message?: Message; choices?: Callback['choices'] } {
  const { channel, source, id: interactionId } = interaction;
  const origin = { channel, author: world.bot, interactionId, files };
  if (type === Response.ChannelMessageWithSource) {
    const body = parseForm(interactionMessage, data, ['data']);
    requireContent(body, files.size);
    const message = createMessage(world, body, origin);
    announce(gateway, 'MESSAGE_CREATE', message);
    return { message };
  }
  if (type === Response.DeferredChannelMessageWithSource) {
    const flags = (parseForm(deferral, data, ['data']).flags ?? 0) | loading;
    const message = createMessage(world, { flags }, { ...origin, files: noFiles });
    announce(gateway, 'MESSAGE_CREATE', message);
    return { message };
  }
  if (type === Response.UpdateMessage && source) {
    editMessage(world, gateway, source, parseForm(messageEdit, data, ['data']), files);
    return { message: source };
  }
  if (type === Response.ApplicationCommandAutocompleteResult) {
    return { choices: parseForm(choices, data, ['data']).choices };
  }
  if (type === Response.Modal) parseForm(modal, data, ['data']);
  return {};
}
