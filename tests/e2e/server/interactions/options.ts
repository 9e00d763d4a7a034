import { type Locale, ApplicationCommandOptionType as Type } from 'discord.js';
import type { CommandOption } from '../validation/commands.ts';
import type { RegisteredCommand, World } from '../world.ts';

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

/** The command as a member's client finds it: the guild's own first, then those of all servers. */
export function findCommand(
  world: World,
  name: string,
  type: number,
  guildId: string | undefined,
  locale: Locale,
): RegisteredCommand {
  const named = [...world.commands.values()].filter(
    (command) =>
      command.type === type &&
      (command.name === name || command.name_localizations?.[locale] === name),
  );
  const found =
    named.find((command) => guildId !== undefined && command.guildId === guildId) ??
    named.find((command) => command.guildId === undefined);
  if (found) return found;
  const registered = [...world.commands.values()].map((command) => command.name).join(', ');
  throw new Error(`No command '${name}' of type ${type} is registered here, only: ${registered}.`);
}

/** The options as the client sends them. Throws where the client would not let them be sent. */
export function sentOptions(
  path: readonly string[],
  available: readonly CommandOption[],
  values: OptionValues,
  focused?: string,
): SentOption[] {
  const [step, ...rest] = path;
  if (step !== undefined) {
    const inner = available.find(({ name, type }) => name === step && type <= Type.SubcommandGroup);
    if (!inner) throw new Error(`No subcommand '${step}'.`);
    const options = sentOptions(rest, inner.options ?? [], values, focused);
    return [{ name: inner.name, type: inner.type, options }];
  }
  const missing = available.find(
    ({ name, required }) => required && !(name in values) && focused === undefined,
  );
  if (missing) throw new Error(`The option '${missing.name}' is required.`);
  return Object.entries(values).map(([name, value]) => {
    const option = available.find((one) => one.name === name);
    if (!option) throw new Error(`No option '${name}'.`);
    const isFocused = focused === name;
    if (isFocused && !option.autocomplete) throw new Error(`'${name}' has no autocomplete.`);
    if (!isFocused) requireSendable(option, value);
    return { name, type: option.type, value, ...(isFocused && { focused: true }) };
  });
}

function requireSendable(option: CommandOption, value: string | number | boolean): void {
  const expected =
    option.type === Type.Boolean
      ? 'boolean'
      : option.type === Type.Integer || option.type === Type.Number
        ? 'number'
        : 'string';
  const wrong =
    typeof value !== expected ||
    (option.choices?.length && !option.choices.some((choice) => choice.value === value)) ||
    (typeof value === 'string' &&
      (value.length > (option.max_length ?? 6000) || value.length < (option.min_length ?? 0))) ||
    (typeof value === 'number' &&
      (value > (option.max_value ?? Number.POSITIVE_INFINITY) ||
        value < (option.min_value ?? Number.NEGATIVE_INFINITY) ||
        (option.type === Type.Integer && !Number.isInteger(value))));
  if (wrong) throw new Error(`The client does not send ${String(value)} for '${option.name}'.`);
}
