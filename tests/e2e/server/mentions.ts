import type { AllowedMentions } from './validation/message.ts';
import type { Message, User, World } from './world.ts';

/** The users that a text names. */
export function mentionedUsers(content: string, world: World): User[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/gu)].map(([, id = '']) => id);
  return [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []);
}

/** The roles of the server that a text names, by their ids. */
export function mentionedRoles({ content, channel: { guild } }: Message): string[] {
  const named = [...content.matchAll(/<@&(\d+)>/gu)].map(([, id = '']) => id);
  return [...new Set(named)].filter((id) => id === guild?.botRole || id === guild?.membersRole);
}

/** Who hears a sound. Only the text pings, never an embed. */
export function pings(
  content: string,
  allowed: AllowedMentions | undefined,
  reference: Message | undefined,
  author: User,
  world: World,
): string[] {
  const parse = new Set(allowed ? (allowed.parse ?? []) : ['users', 'roles', 'everyone']);
  const users = mentionedUsers(content, world)
    .map(({ id }) => id)
    .filter((id) => parse.has('users') || allowed?.users?.includes(id));
  const roles = [...content.matchAll(/<@&(\d+)>/gu)]
    .map(([, id = '']) => id)
    .filter((id) => parse.has('roles') || allowed?.roles?.includes(id));
  const everyone = parse.has('everyone') && /@(everyone|here)/u.test(content) ? ['everyone'] : [];
  const hearsReply = allowed ? allowed.replied_user : true;
  const replied =
    reference && reference.author !== author && hearsReply ? [reference.author.id] : [];
  return [...new Set([...users, ...roles, ...everyone, ...replied])];
}
