import type { Language } from '../../domain/language.ts';
import type { CommandWords } from '../../messages/discord/command-words.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { messagesIn } from '../../messages/index.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent } from './passage-embeds.ts';

/** What can be done, with the commands by the names that the reader's menus show. */
export function helpMessage(words: CommandWords, language: Language): ReplyMessage {
  const { help } = messagesIn(language);
  const { help: more } = discordMessagesIn(language);
  const separator = language === 'zh' ? '，' : ', ';
  const lines = [
    help.conversation,
    '',
    `**/${words.ask.name}** ${help.ask}`,
    `**/${words.source.name}** ${help.source}`,
    `**/${words.visits.name}** ${help.visits}${separator}${more.filters}`,
    `**/${words.help.name}** ${help.help}`,
    `**${words.findSources}** ${more.findSources}`,
    '',
    more.conversation,
    more.private,
    more.languages,
  ];
  return {
    embeds: [{ color: accent, title: more.title, description: lines.join('\n') }],
    allowedMentions: noMentions,
  };
}
