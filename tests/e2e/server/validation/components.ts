import { ButtonStyle, ComponentType } from 'discord.js';
import { z } from 'zod';

const customId = z.string().min(1).max(100);
const emoji = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  animated: z.boolean().optional(),
});

const buttonParts = {
  type: z.literal(ComponentType.Button),
  label: z.string().max(80).optional(),
  emoji: emoji.optional(),
  disabled: z.boolean().optional(),
};

const refused = z.never().optional();

const button = z
  .discriminatedUnion('style', [
    z.object({
      ...buttonParts,
      style: z.literal([
        ButtonStyle.Primary,
        ButtonStyle.Secondary,
        ButtonStyle.Success,
        ButtonStyle.Danger,
      ]),
      custom_id: customId,
      url: refused,
    }),
    z.object({
      ...buttonParts,
      style: z.literal(ButtonStyle.Link),
      url: z
        .string()
        .max(512)
        .refine((value) => /^(https?|discord):\/\/\S+$/u.test(value) && URL.canParse(value), {
          message: 'Not a well formed URL.',
          params: { code: 'URL_TYPE_INVALID_URL' },
        }),
      custom_id: refused,
    }),
  ])
  .refine(({ label, emoji: picture }) => Boolean(label?.trim() || picture), {
    message: 'A button must have a label or an emoji.',
    params: { code: 'BUTTON_COMPONENT_INVALID' },
  });

const selectParts = {
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
};

const selectShape = z.object({
  ...selectParts,
  type: z.literal(ComponentType.StringSelect),
  options: z
    .array(
      z.object({
        label: z.string().min(1).max(100),
        value: z.string().min(1).max(100),
        description: z.string().max(100).optional(),
        emoji: emoji.optional(),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(25)
    .refine((options) => new Set(options.map(({ value }) => value)).size === options.length, {
      message: 'The specified option value is already used',
      params: { code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED' },
    }),
});

const select = selectShape.superRefine((parts, context) => {
  const { options, min_values: least = 1, max_values: mostChosen = 1 } = parts;
  const refuse = (path: string, code: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message, params: { code } });
  if (least > mostChosen || least > options.length) {
    refuse('min_values', 'BASE_TYPE_BAD_INT', 'More than can be chosen.');
  }
  if (mostChosen > options.length) {
    refuse('max_values', 'BASE_TYPE_BAD_INT', 'More than are offered.');
  }
  if (options.filter((option) => option.default === true).length > mostChosen) {
    refuse('options', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'Too many default values.');
  }
});

const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z
    .array(z.discriminatedUnion('type', [button, select]))
    .min(1)
    .max(5)
    .refine(
      (list) => list.length === 1 || list.every(({ type }) => type === ComponentType.Button),
      {
        message: 'A select takes a row of its own.',
        params: { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
      },
    ),
});

export type ActionRow = z.infer<typeof row>;
export type Component = ActionRow['components'][number];

/** The rows of a message: at most five, no `custom_id` twice. */
export const rows = z
  .array(row)
  .max(5)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    for (const [rowIndex, { components }] of list.entries()) {
      for (const [index, { custom_id: id }] of components.entries()) {
        if (id !== undefined && seen.has(id)) {
          context.addIssue({
            code: 'custom',
            path: [rowIndex, 'components', index, 'custom_id'],
            message: 'Component custom id cannot be duplicated',
            params: { code: 'COMPONENT_CUSTOM_ID_DUPLICATED' },
          });
        }
        if (id !== undefined) seen.add(id);
      }
    }
  });
