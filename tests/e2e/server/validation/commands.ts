import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord.js';
import { z } from 'zod';

const chatName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, {
    error: 'Command name is invalid',
  })
  .refine((name) => name === name.toLowerCase(), {
    message: 'Command name must be lower case',
    params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
  });
const menuName = z
  .string()
  .max(32)
  .refine((name) => name.trim() !== '', {
    message: 'This field is required',
    params: { code: 'BASE_TYPE_REQUIRED' },
  });
const description = z.string().min(1).max(100);

function localised<Text extends z.ZodType<string>>(text: Text) {
  return z.partialRecord(z.enum(Locale), text).nullish();
}

const choice = z.object({
  name: z.string().min(1).max(100),
  name_localizations: localised(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const optionParts = {
  type: z.enum(ApplicationCommandOptionType),
  name: chatName,
  name_localizations: localised(chatName),
  description,
  description_localizations: localised(description),
  required: z.boolean().optional(),
  choices: z.array(choice).max(25).optional(),
  autocomplete: z.boolean().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
  channel_types: z.array(z.int()).optional(),
};

export type CommandChoice = z.infer<typeof choice>;
export interface CommandOption extends z.infer<z.ZodObject<typeof optionParts>> {
  options?: CommandOption[] | undefined;
}

const option: z.ZodType<CommandOption> = z
  .object({
    ...optionParts,
    get options() {
      return z.lazy(() => options).optional();
    },
  })
  .superRefine((given, context) => {
    const { type, choices, autocomplete, options: inner } = given;
    const group =
      type === ApplicationCommandOptionType.Subcommand ||
      type === ApplicationCommandOptionType.SubcommandGroup;
    const text = type === ApplicationCommandOptionType.String;
    const number =
      type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Number;
    const complain = (path: string, message: string) =>
      context.addIssue({
        code: 'custom',
        path: [path],
        message,
        params: { code: 'APPLICATION_COMMAND_OPTIONS_INVALID' },
      });
    if (inner?.length && !group) complain('options', 'Only subcommands have options.');
    if (given.required && group) complain('required', 'A subcommand is never required.');
    if (choices?.length && autocomplete) complain('autocomplete', 'Choices or autocomplete.');
    if ((choices?.length || autocomplete) && !text && !number) {
      complain('choices', 'Only strings and numbers have choices.');
    }
    if ((given.min_length ?? given.max_length) !== undefined && !text) {
      complain('min_length', 'Only strings have a length.');
    }
    if ((given.min_value ?? given.max_value) !== undefined && !number) {
      complain('min_value', 'Only numbers have bounds.');
    }
    for (const [index, { value }] of (choices ?? []).entries()) {
      if ((typeof value === 'string') !== text) complain('choices', `Choice ${index}: wrong type.`);
    }
  });

const options: z.ZodType<CommandOption[]> = z
  .array(option)
  .max(25)
  .superRefine((list, context) => {
    let optional = false;
    for (const [index, { required }] of list.entries()) {
      if (required && optional) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'Required options must be placed before non-required options',
          params: { code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' },
        });
      }
      optional ||= !required;
    }
    const groups = list.filter(({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup);
    if (groups.length > 0 && groups.length < list.length) {
      context.addIssue({
        code: 'custom',
        message: 'Sub-command and sub-command group option types are mutually exclusive',
        params: { code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID' },
      });
    }
    for (const locale of [undefined, ...Object.values(Locale)]) {
      const names = list.map(({ name, name_localizations: others }) =>
        locale === undefined ? name : (others?.[locale] ?? name),
      );
      if (new Set(names).size < names.length) {
        context.addIssue({
          code: 'custom',
          message: `Option names must be unique${locale ? ` in ${locale}` : ''}`,
          params: { code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID' },
        });
      }
    }
  });

const shared = {
  default_member_permissions: z.string().regex(/^\d+$/u).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().optional(),
  contexts: z.array(z.literal([0, 1, 2])).nullish(),
  integration_types: z.array(z.literal([0, 1])).nullish(),
};

const chatInput = z
  .object({
    ...shared,
    type: z.literal(ApplicationCommandType.ChatInput).default(ApplicationCommandType.ChatInput),
    name: chatName,
    name_localizations: localised(chatName),
    description,
    description_localizations: localised(description),
    options: options.optional(),
  })
  .refine((command) => commandLength(command) <= 8000, {
    message: 'Command exceeds maximum size (8000)',
    params: { code: 'APPLICATION_COMMAND_TOO_LARGE' },
  });

const contextMenu = z.object({
  ...shared,
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: menuName,
  name_localizations: localised(menuName),
  description: z
    .literal('', { error: 'Context menu commands cannot have a description' })
    .nullish(),
  description_localizations: z.null().optional(),
  options: z.array(z.never()).max(0).optional(),
});

export const command = z.union([chatInput, contextMenu]);
export type CommandBody = z.infer<typeof command>;

interface Counted {
  readonly name: string;
  readonly name_localizations?: Partial<Record<Locale, string>> | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Partial<Record<Locale, string>> | null | undefined;
  readonly options?: CommandOption[] | undefined;
  readonly choices?: CommandChoice[] | undefined;
}

/** Names, descriptions and values together, each in its longest language. */
function commandLength(counted: Counted): number {
  const longest = (text = '', others: Partial<Record<Locale, string>> | null | undefined) =>
    Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length));
  return (
    longest(counted.name, counted.name_localizations) +
    longest(counted.description, counted.description_localizations) +
    (counted.options ?? []).reduce((sum, inner) => sum + commandLength(inner), 0) +
    (counted.choices ?? []).reduce(
      (sum, one) => sum + longest(one.name, one.name_localizations) + String(one.value).length,
      0,
    )
  );
}
