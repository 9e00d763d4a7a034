import { MessageFlags } from 'discord.js';
import { z } from 'zod';
import { rows } from './components.ts';
import { embeds } from './embeds.ts';

const id = z.string().regex(/^\d{15,20}$/u, 'Value is not snowflake.');

const allowedMentions = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
    users: z.array(id).max(100).optional(),
    roles: z.array(id).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .refine(
    ({ parse, users, roles }) =>
      !(parse?.includes('users') && users?.length) && !(parse?.includes('roles') && roles?.length),
    {
      message: 'parse and a list of the same kind are mutually exclusive.',
      params: { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' },
    },
  );

export type AllowedMentions = z.infer<typeof allowedMentions>;

const parts = {
  content: z.string().max(2000).nullish(),
  embeds: embeds.nullish(),
  components: rows.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string().regex(/^\d+$/u), z.int()]).transform(String),
        filename: z.string().min(1).max(1024).optional(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
};

function flags(allowed: number) {
  return z
    .int()
    .refine((value) => (value & ~allowed) === 0, {
      message: 'Flags that this server does not take here.',
      params: { code: 'BASE_TYPE_CHOICES' },
    })
    .nullish();
}

const quiet = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** `POST /channels/…/messages`. */
export const channelMessage = z.object({
  ...parts,
  flags: flags(quiet),
  tts: z.boolean().nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({
      type: z.literal(0).optional(),
      message_id: id,
      channel_id: id.optional(),
      guild_id: id.optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
});

/** A reply to an interaction, or a follow-up. */
export const interactionMessage = z.object({
  ...parts,
  flags: flags(quiet | MessageFlags.Ephemeral),
  tts: z.boolean().nullish(),
});

/** `PATCH` of a message; what it leaves out stays. */
export const messageEdit = z.object({ ...parts, flags: flags(quiet) });

export type MessageBody = z.infer<typeof messageEdit>;

export const modal = z.object({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(z.looseObject({ type: z.int() }))
    .min(1)
    .max(5),
});

export const choices = z.object({
  choices: z
    .array(
      z.object({
        name: z.string().min(1).max(100),
        name_localizations: z.record(z.string(), z.string().min(1).max(100)).nullish(),
        value: z.union([z.string().max(100), z.number()]),
      }),
    )
    .max(25),
});
export type Choice = z.infer<typeof choices>['choices'][number];
