import type { BotErrorSentences } from './codes.ts';

export const englishBotErrors: BotErrorSentences = {
  'limit-reached': (gaps) =>
    `Those were many questions in one minute; please ${gaps.with(
      'seconds',
      (seconds) => `go on in ${seconds} ${seconds === '1' ? 'second' : 'seconds'}`,
      'wait a moment',
    )}.`,
  'queue-full': () => 'Very many people are asking just now; please ask again in a few seconds.',
  'discord-token-refused': (gaps) =>
    `Discord refuses the token; get a new one in the developer portal under “Bot” with “Reset Token”, and set it as ${gaps.value('setting') ?? 'DISCORD_TOKEN'}.`,
  'discord-intent-refused': () =>
    'Discord does not give the bot the content of messages; it answers commands, mentions and direct messages, and to let it answer replies without a mention, switch on the “Message Content Intent” in the developer portal under “Bot”.',
  'discord-permission-missing': (gaps) =>
    `The bot lacks the permission${gaps.name('permission')}${gaps.with('channel', (channel) => ` in ${channel}`)}; allow it in the settings of the channel or of the bot’s role.`,
  'discord-guild-unknown': (gaps) =>
    `The bot is not on the server${gaps.name('guild')}; invite it there with the invite link, or correct ${gaps.value('setting') ?? 'DISCORD_GUILD_ID'}.`,
  'discord-unreachable': (gaps) =>
    `Discord cannot be reached${gaps.note('reason')}; check the network and start again.`,
};
