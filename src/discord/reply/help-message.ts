import { type HelpForm, helpIn } from '../../messages/discord/help-forms.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent } from './passage-embeds.ts';

/** What can be done: what the terminal offers, too, then what is only here. */
export function helpMessage(language: ReaderLanguage): ReplyMessage {
  const { opening, both, only } = helpIn(language, 'discord');
  const lines = [
    opening,
    '',
    ...both.map(line),
    '',
    `__${only.heading}__`,
    ...only.forms.map(line),
    ...only.notes,
  ];
  const { title } = discordMessagesIn(language).help;
  return {
    embeds: [{ color: accent, title, description: lines.join('\n') }],
    allowedMentions: noMentions,
  };
}

function line({ name, text }: HelpForm): string {
  return `**${name}** ${text}`;
}
