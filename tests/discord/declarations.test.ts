import { describe, expect, test } from 'vitest';
import { commandDeclarations } from '../../src/discord/commands/declarations.ts';
import { sameCommands } from '../../src/discord/commands/same-commands.ts';
import { notOfTaiwan } from '../messages/support/chinese-characters.ts';

const locales = ['de', 'en-GB', 'en-US', 'zh-CN', 'zh-TW'];
const commandName = /^[-_'\p{L}\p{N}]{1,32}$/u;

interface Declared {
  readonly name: string;
  readonly names: Readonly<Record<string, string | null | undefined>>;
  readonly description?: string | undefined;
  readonly descriptions?: Readonly<Record<string, string | null | undefined>>;
}

const options = (declaration: (typeof commandDeclarations)[number]): Declared[] =>
  'options' in declaration
    ? (declaration.options ?? []).map((option) => ({
        name: option.name,
        names: option.name_localizations ?? {},
        description: option.description,
        descriptions: option.description_localizations ?? {},
      }))
    : [];

const all: Declared[] = commandDeclarations.flatMap((declaration) => [
  {
    name: declaration.name,
    names: declaration.name_localizations ?? {},
    ...('description' in declaration && {
      description: declaration.description,
      descriptions: declaration.description_localizations ?? {},
    }),
  },
  ...options(declaration),
]);

describe('the declarations', () => {
  test('are the commands of the bot', () => {
    expect(commandDeclarations.map(({ name }) => name)).toEqual([
      'ask',
      'source',
      'visits',
      'help',
      'Find sources',
    ]);
  });

  test.each(all)('$name is named and described in every locale, within the limits', (declared) => {
    expect(Object.keys(declared.names).sort()).toEqual(locales);
    for (const name of [declared.name, ...Object.values(declared.names)]) {
      if (declared.description === undefined) expect(name).toMatch(/^.{1,32}$/u);
      else {
        expect(name).toMatch(commandName);
        expect(name).toBe(name?.toLowerCase());
      }
    }
    if (declared.description === undefined) return;
    expect(Object.keys(declared.descriptions ?? {}).sort()).toEqual(locales);
    for (const text of [declared.description, ...Object.values(declared.descriptions ?? {})]) {
      expect(text).toMatch(/^.{1,100}$/u);
    }
  });

  test.each(locales)('in %s no two commands, and no two options of one, share a name', (locale) => {
    for (const named of [
      commandDeclarations.map(
        ({ name_localizations: names }) => new Map(Object.entries(names ?? {})),
      ),
      ...commandDeclarations.map((each) =>
        options(each).map(({ names }) => new Map(Object.entries(names))),
      ),
    ]) {
      const names = named.map((each) => each.get(locale));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('Traditional Chinese is written in Traditional characters', () => {
    const written = all.map(({ names, descriptions }) =>
      JSON.stringify([names['zh-TW'], descriptions?.['zh-TW']]),
    );
    expect(notOfTaiwan(written.join(''))).toEqual([]);
  });
});

describe('what Discord holds', () => {
  const held = commandDeclarations.map((declaration, at) => ({
    id: String(at),
    application_id: '1',
    version: '1',
    default_member_permissions: null,
    nsfw: false,
    ...declaration,
  }));

  test('is the same in another order and with its own fields', () => {
    expect(sameCommands(held.toReversed(), commandDeclarations)).toBe(true);
  });

  test('is the same where defaults are left out', () => {
    const plain = JSON.parse(
      JSON.stringify(held, (_key, value: unknown) => (value === false ? undefined : value)),
    );
    expect(sameCommands(plain, commandDeclarations)).toBe(true);
  });

  test.each([
    ['nothing', []],
    ['a command less', held.slice(1)],
    [
      'another description',
      held.map((each, at) => (at === 0 ? { ...each, description: 'x' } : each)),
    ],
    ['no localisations', held.map((each) => ({ ...each, name_localizations: null }))],
    ['no options', held.map((each) => ({ ...each, options: [] }))],
    ['no list', { message: 'x' }],
  ])('differs: %s', (_, other) => {
    expect(sameCommands(other, commandDeclarations)).toBe(false);
  });
});
