import { expect, test } from 'vitest';
import { helpMessage } from '../../src/discord/reply/help-message.ts';
import { helpIn } from '../../src/messages/discord/help-forms.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';
import { renderConversationHelp } from '../../src/terminal/render/help.ts';
import { slashCommandOf } from '../../src/terminal/slash-command.ts';
import { plainStyle } from '../../src/terminal/style.ts';

/** Names and texts as they are shown, without the marks of Discord and the columns of the terminal. */
function shown(lines: readonly string[]): string[] {
  return lines
    .map((line) =>
      line
        .replaceAll(/\*\*|__| <[^>]+>/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter(Boolean);
}

const onDiscord = (reader: (typeof readerLanguages)[number]): string[] =>
  shown((helpMessage(reader).embeds?.[0]?.description ?? '').split('\n'));

const inTerminal = (reader: (typeof readerLanguages)[number]): string[] =>
  shown(renderConversationHelp({ language: reader, columns: 400, style: plainStyle }));

test.each(readerLanguages)(
  'terminal and Discord offer the same in the same words (%s)',
  (reader) => {
    const { opening, both } = helpIn(reader, 'terminal');
    const same = [opening, ...both.map(({ name, text }) => `${name} ${text}`)];
    expect(inTerminal(reader).slice(0, same.length)).toEqual(same);
    expect(onDiscord(reader).slice(0, same.length)).toEqual(same);
  },
);

test.each(readerLanguages)(
  'what only one has stands under a heading that says so (%s)',
  (reader) => {
    const terminal = inTerminal(reader);
    const discord = onDiscord(reader);
    const common = new Set(terminal.filter((line) => discord.includes(line)));
    const own = (lines: readonly string[]) => lines.filter((line) => !common.has(line));
    expect(own(terminal)[0]).toBe(helpIn(reader, 'terminal').only.heading);
    expect(own(discord)[0]).toBe(helpIn(reader, 'discord').only.heading);
    expect(terminal.slice(common.size)).toEqual(own(terminal));
    expect(discord.slice(common.size)).toEqual(own(discord));
  },
);

test.each(readerLanguages)('every command that is shown works in the terminal (%s)', (reader) => {
  const { both } = helpIn(reader, 'terminal');
  const commands = both.map(({ name }) => slashCommandOf(name));
  expect(commands).toEqual(['ask', 'source', 'visits', 'help']);
});
