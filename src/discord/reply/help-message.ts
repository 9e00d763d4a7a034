import { commandWords } from '../../messages/discord/command-words.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { messagesIn } from '../../messages/index.ts';
import { languageOf, type ReaderLanguage } from '../../messages/reader-language.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { accent } from './passage-embeds.ts';

/** What can be done, with the commands by the names that the reader's menus show. */
export function helpMessage(language: ReaderLanguage): ReplyMessage {
  const words = commandWords[language];
  const { help } = messagesIn(language);
  const { help: more } = discordMessagesIn(language);
  const separator = languageOf(language) === 'zh' ? '，' : ', ';
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
