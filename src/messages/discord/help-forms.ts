import { messagesIn } from '../index.ts';
import type { ReaderLanguage } from '../reader-language.ts';
import { visitMessagesIn } from '../visits/index.ts';
import { commandWords } from './command-words.ts';
import { discordMessagesIn } from './index.ts';

/** The two places where Brücke is talked to. */
export type Door = 'terminal' | 'discord';

export interface HelpForm {
  readonly name: string;
  /** What has to follow the name. */
  readonly argument?: string;
  readonly text: string;
}

export interface Help {
  readonly opening: string;
  /** What both doors have, in the same words. */
  readonly both: readonly HelpForm[];
  /** What this door alone has, under a heading that says so. */
  readonly only: {
    readonly heading: string;
    readonly forms: readonly HelpForm[];
    readonly notes: readonly string[];
  };
}

const headings: Readonly<Record<Door, Readonly<Record<ReaderLanguage, string>>>> = {
  terminal: {
    de: 'Nur im Terminal',
    en: 'Only in the terminal',
    'zh-Hans': '仅限终端',
    'zh-Hant': '僅限終端機',
  },
  discord: {
    de: 'Nur auf Discord',
    en: 'Only on Discord',
    'zh-Hans': '仅限 Discord',
    'zh-Hant': '僅限 Discord',
  },
};

/** What can be done, with the commands by the names that the reader's menus on Discord show. */
export function helpIn(reader: ReaderLanguage, door: Door): Help {
  const { help } = messagesIn(reader);
  const words = commandWords[reader];
  const only = door === 'terminal' ? onlyInTerminal(reader) : onlyOnDiscord(reader);
  return {
    opening: help.conversation,
    both: [
      { name: `/${words.ask.name}`, argument: help.question, text: help.ask },
      { name: `/${words.source.name}`, argument: help.citation, text: help.source },
      { name: `/${words.visits.name}`, text: help.visits },
      { name: `/${words.help.name}`, text: help.help },
    ],
    only: { heading: headings[door][reader], ...only },
  };
}

function onlyInTerminal(reader: ReaderLanguage): Omit<Help['only'], 'heading'> {
  const { help } = messagesIn(reader);
  const { visits } = commandWords[reader];
  const { help: visitHelp } = visitMessagesIn(reader);
  return {
    forms: [
      { name: `${help.question} …`, text: help.askHere },
      { name: `/${visits.name}`, argument: visitHelp.placeName, text: visitHelp.typed },
      { name: '/cite', argument: help.citation, text: help.cite },
      { name: '/quit', text: help.quit },
    ],
    notes: [],
  };
}

function onlyOnDiscord(reader: ReaderLanguage): Omit<Help['only'], 'heading'> {
  const { help } = discordMessagesIn(reader);
  const { visits, findSources } = commandWords[reader];
  return {
    forms: [
      { name: `/${visits.name}`, text: help.filters },
      { name: findSources, text: help.findSources },
    ],
    notes: [help.conversation, help.private, help.languages],
  };
}
