import type { UploadedFiles } from './multipart.ts';
import { invalidForm } from './validation/form.ts';
import type { MessageBody } from './validation/message.ts';
import type { Attachment, World } from './world.ts';

/**
 * What hangs on a message after a request: the files sent, and of those that were there the ones
 * that `attachments` names, all of them where it is left out.
 */
export function attached(
  world: World,
  { attachments }: MessageBody,
  files: UploadedFiles,
  before: readonly Attachment[] = [],
): Attachment[] {
  const kept = before.filter(({ id }) => attachments?.some((each) => each.id === id) ?? true);
  for (const [index, { id }] of (attachments ?? []).entries()) {
    if (files.has(Number(id)) || kept.some((each) => each.id === id)) continue;
    throw invalidForm([
      {
        path: ['attachments', String(index), 'id'],
        code: 'ATTACHMENT_NOT_FOUND',
        message: 'No file of this request and no attachment of the message has this id.',
      },
    ]);
  }
  const sent = [...files.values()].map(({ name, bytes }) => ({ id: world.nextId(), name, bytes }));
  return [...kept, ...sent];
}
