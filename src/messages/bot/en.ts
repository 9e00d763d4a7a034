import type { BotMessages } from './bot-messages.ts';

export const englishBot: BotMessages = {
  hint: 'Ask me something about the German-Chinese cooperation, in German, English or Chinese, such as: “Who was in Jinan in 2018?”',
};
