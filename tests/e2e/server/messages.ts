import { emptyMessage } from './api-error.ts';
import { attached } from './attachments.ts';
import type { Gateway } from './gateway/gateway.ts';
import { mentionedUsers, pings } from './mentions.ts';
import { noFiles, type UploadedFiles } from './multipart.ts';
import type { MessageBody } from './validation/message.ts';
import type { Channel, Message, User, World } from './world.ts';

export interface NewMessage {
  readonly channel: Channel;
  readonly author: User;
  readonly reference?: Message | undefined;
  readonly interactionId?: string | undefined;
  readonly mentions?: readonly User[] | undefined;
  readonly webhookId?: string | undefined;
  readonly files?: UploadedFiles | undefined;
}

/** Refuses what would show nothing. */
export function requireContent(
  body: {
    readonly content?: string | null | undefined;
    readonly embeds?: readonly unknown[] | null | undefined;
  },
  files = 0,
): void {
  if (!body.content?.trim() && !body.embeds?.length && files === 0) throw emptyMessage();
}

export function createMessage(world: World, body: MessageBody, options: NewMessage): Message {
  const { reference, interactionId } = options;
  const allowedMentions = body.allowed_mentions ?? undefined;
  const content = body.content ?? '';
  const heard = pings(content, allowedMentions, reference, options.author, world);
  const message: Message = {
    id: world.nextId(),
    channel: options.channel,
    author: options.author,
    content,
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    attachments: attached(world, body, options.files ?? noFiles),
    flags: body.flags ?? 0,
    mentions: [
      ...new Set([
        ...mentionedUsers(content, world),
        ...heard.flatMap((id) => world.users.get(id) ?? []),
        ...(options.mentions ?? []),
      ]),
    ],
    pings: heard,
    allowedMentions,
    reference,
    interactionId,
    webhookId: options.webhookId,
    createdAt: world.now(),
    editedAt: undefined,
    edits: [],
    deleted: false,
  };
  world.messages.set(message.id, message);
  return message;
}

export function editMessage(
  world: World,
  gateway: Gateway,
  message: Message,
  body: MessageBody,
  files = noFiles,
) {
  const next = {
    content: body.content === undefined ? message.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? message.embeds : (body.embeds ?? []),
    components: body.components === undefined ? message.components : (body.components ?? []),
    attachments: attached(world, body, files, message.attachments),
  };
  requireContent(next, next.attachments.length);
  Object.assign(message, next);
  message.flags &= ~loading;
  message.edits.push(next);
  message.editedAt = world.now();
  if (body.allowed_mentions) message.allowedMentions = body.allowed_mentions;
  message.pings = pings(
    next.content,
    message.allowedMentions,
    message.reference,
    message.author,
    world,
  );
  announce(gateway, 'MESSAGE_UPDATE', message);
  world.changed();
}

export function deleteMessage(world: World, gateway: Gateway, message: Message): void {
  message.deleted = true;
  if (!isEphemeral(message)) gateway.dispatchDeletion(message);
  world.changed();
}

/** Tells the sessions of it; what only one member sees is told to nobody. */
export function announce(
  gateway: Gateway,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: Message,
): void {
  if (!isEphemeral(message)) gateway.dispatchMessage(event, message);
}

export function isEphemeral({ flags }: Message): boolean {
  return Boolean(flags & ephemeral);
}

export const ephemeral = 64;
/** The bot 'is thinking'. */
export const loading = 128;
