import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody as CommandDeclaration,
} from 'discord.js';
import { z } from 'zod';

// Discord leaves out, or sends as null, what is empty or as it is by default.
const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((map) => map ?? {});
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const option = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  required: flag,
  autocomplete: flag,
});

const command = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: localizations,
  // A command on messages has none.
  description: z
    .string()
    .nullish()
    .transform((text) => text ?? ''),
  description_localizations: localizations,
  options: z
    .array(option)
    .nullish()
    .transform((options) => options ?? []),
});

const commands = z.array(command);

/** Whether what Discord holds says the same as the declarations; the order of commands is no matter. */
export function sameCommands(held: unknown, declared: readonly CommandDeclaration[]): boolean {
  const there = commands.safeParse(held);
  const here = commands.safeParse(declared);
  return (
    there.success && here.success && isDeepStrictEqual(inOrder(there.data), inOrder(here.data))
  );
}

function inOrder(list: z.infer<typeof commands>): z.infer<typeof commands> {
  return list.toSorted(
    (left, right) => left.type - right.type || (left.name < right.name ? -1 : 1),
  );
}
