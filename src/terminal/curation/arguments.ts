import { BrueckeError } from '../../domain/errors.ts';

/** What the command line asks for of the documents themselves. */
export type CurationCommand =
  | { readonly name: 'add'; readonly sources: readonly string[]; readonly json: boolean }
  | {
      readonly name: 'remove';
      readonly documents: readonly string[];
      readonly dryRun: boolean;
      readonly json: boolean;
    }
  | { readonly name: 'refresh'; readonly ids: readonly string[]; readonly json: boolean }
  | { readonly name: 'check'; readonly json: boolean };

type CommandName = CurationCommand['name'];

export const curationOptions: Readonly<Record<CommandName, readonly string[]>> = {
  add: ['json'],
  remove: ['json', 'dry-run'],
  refresh: ['json'],
  check: ['json'],
};

export function isCurationCommand(name: string): name is CommandName {
  return Object.hasOwn(curationOptions, name);
}

export function isCuration<Other extends { readonly name: string }>(
  command: CurationCommand | Other,
): command is CurationCommand {
  return isCurationCommand(command.name);
}

/** @throws BrueckeError `argument-missing`, `option-unknown` */
export function curationCommand(
  name: CommandName,
  words: readonly string[],
  given: ReadonlySet<string>,
): CurationCommand {
  const json = given.has('json');
  const [first] = words;
  switch (name) {
    case 'add':
      if (first === undefined) throw missing(name, 'sources');
      return { name, sources: words, json };
    case 'remove':
      if (first === undefined) throw missing(name, 'documents');
      return { name, documents: words, dryRun: given.has('dry-run'), json };
    case 'refresh':
      return { name, ids: words, json };
    case 'check':
      if (first === undefined) return { name, json };
      throw new BrueckeError('option-unknown', { option: first, command: name });
  }
}

function missing(command: string, argument: string): BrueckeError {
  return new BrueckeError('argument-missing', { command, argument });
}
