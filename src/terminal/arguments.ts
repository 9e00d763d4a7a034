import { parseArgs } from 'node:util';
import { nearestOf } from '../domain/edit-distance.ts';
import { BrueckeError } from '../domain/errors.ts';
import {
  type CurationCommand,
  curationCommand,
  curationOptions,
  isCurationCommand,
} from './curation/arguments.ts';
import { type SourceCommand, sourceCommand } from './source-arguments.ts';
import { type VisitsCommand, visitFlags, visitsCommand } from './visits-arguments.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'converse' }
  | { readonly name: 'ask'; readonly question: string; readonly json: boolean }
  | { readonly name: 'ask-lines'; readonly json: boolean }
  | SourceCommand
  | VisitsCommand
  | { readonly name: 'index'; readonly force: boolean; readonly json: boolean }
  | CurationCommand
  | { readonly name: 'help'; readonly json: boolean }
  | { readonly name: 'version'; readonly json: boolean };

const optionsOf: Readonly<Record<string, readonly string[]>> = {
  ask: ['json', 'stdin'],
  source: ['json', 'format'],
  visits: ['json', 'format', ...Object.keys(visitFlags)],
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
  format: { type: 'string' },
  ...visitFlags,
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
    if (!takes(option.name, option.value)) {
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
  const values = new Map(options.map((option) => [option.name, option.value]));
  return commandFrom(name, rest, values);
}

/** An option that is a switch takes no value. */
function takes(option: string, value: string | undefined): boolean {
  const known = Object.entries(flags).find(([name]) => name === option)?.[1];
  return known !== undefined && (known.type === 'string' || value === undefined);
}

function commandFrom(
  name: string,
  rest: readonly string[],
  given: ReadonlyMap<string, string | undefined>,
): Command {
  const json = given.has('json');
  const text = rest.join(' ');
  if (isCurationCommand(name)) return curationCommand(name, rest, new Set(given.keys()));
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
      return sourceCommand(rest, given);
    case 'visits':
      return visitsCommand(rest, given);
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
