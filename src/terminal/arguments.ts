import { parseArgs } from 'node:util';
import { nearestOf } from '../domain/edit-distance.ts';
import { BrueckeError } from '../domain/errors.ts';
import {
  type CurationCommand,
  curationCommand,
  curationOptions,
  isCurationCommand,
} from './curation/arguments.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'converse' }
  | { readonly name: 'ask'; readonly question: string; readonly json: boolean }
  | { readonly name: 'ask-lines'; readonly json: boolean }
  | { readonly name: 'source'; readonly citation: string; readonly json: boolean }
  | { readonly name: 'visits'; readonly json: boolean }
  | { readonly name: 'index'; readonly force: boolean; readonly json: boolean }
  | CurationCommand
  | { readonly name: 'help'; readonly json: boolean }
  | { readonly name: 'version'; readonly json: boolean };

const optionsOf: Readonly<Record<string, readonly string[]>> = {
  ask: ['json', 'stdin'],
  source: ['json'],
  visits: ['json'],
  index: ['json', 'force'],
  ...curationOptions,
  help: ['json'],
};
const commandNames = Object.keys(optionsOf);
const flags = {
  json: { type: 'boolean' },
  stdin: { type: 'boolean' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the arguments after the program's name.
 *
 * @throws BrueckeError `command-unknown`, `option-unknown`, `argument-missing`
 */
export function parseArguments(argv: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...argv],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.filter((token) => token.kind === 'option');
  const given = new Set(options.map((option) => option.name));
  const [name, ...rest] = words;
  const json = given.has('json');

  for (const option of options) {
    if (!Object.hasOwn(flags, option.name) || option.value !== undefined) {
      throw unknownOption(option.rawName, option.value, name);
    }
  }
  if (given.has('help')) return { name: 'help', json };
  if (given.has('version')) return { name: 'version', json };
  if (name === undefined) {
    if (given.size > 0) {
      throw new BrueckeError('argument-missing', { command: 'bruecke', argument: 'command' });
    }
    return { name: 'converse' };
  }
  const allowed = Object.hasOwn(optionsOf, name) ? optionsOf[name] : undefined;
  if (allowed === undefined) throw unknownCommand(name);
  for (const option of options) {
    if (!allowed.includes(option.name)) {
      throw new BrueckeError('option-unknown', { option: option.rawName, command: name });
    }
  }
  return commandFrom(name, rest, given);
}

function commandFrom(name: string, rest: readonly string[], given: ReadonlySet<string>): Command {
  const json = given.has('json');
  const text = rest.join(' ');
  if (isCurationCommand(name)) return curationCommand(name, rest, given);
  switch (name) {
    case 'ask':
      if (given.has('stdin')) {
        refuseWords(rest, 'ask --stdin');
        return { name: 'ask-lines', json };
      }
      if (rest.length === 0) {
        throw new BrueckeError('argument-missing', { command: name, argument: 'question' });
      }
      return { name, question: text, json };
    case 'source':
      if (rest.length === 0) {
        throw new BrueckeError('argument-missing', { command: name, argument: 'citation' });
      }
      return { name, citation: text, json };
    case 'visits':
      refuseWords(rest, name);
      return { name, json };
    case 'index':
      refuseWords(rest, name);
      return { name, force: given.has('force'), json };
    default:
      return { name: 'help', json };
  }
}

function refuseWords(words: readonly string[], command: string): void {
  const [option] = words;
  if (option !== undefined) throw new BrueckeError('option-unknown', { option, command });
}

function unknownOption(
  rawName: string,
  value: string | undefined,
  command: string | undefined,
): BrueckeError {
  const known = Object.keys(flags).map((flag) => `--${flag}`);
  const nearest = nearestOf(rawName, known, 2);
  return new BrueckeError('option-unknown', {
    option: value === undefined ? rawName : `${rawName}=${value}`,
    ...(command !== undefined && commandNames.includes(command) ? { command } : {}),
    ...(nearest === undefined ? {} : { nearest }),
  });
}

function unknownCommand(command: string): BrueckeError {
  // Who writes a whole question wants to ask it.
  const nearest = /[\s?？]/u.test(command.trim())
    ? 'ask'
    : nearestOf(command.toLowerCase(), commandNames, 2);
  return new BrueckeError('command-unknown', {
    command,
    ...(nearest === undefined ? {} : { nearest }),
  });
}
