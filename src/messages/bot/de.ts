import type { BotMessages } from './bot-messages.ts';

export const germanBot: BotMessages = {
  hint: 'Fragen Sie mich etwas über die deutsch-chinesische Zusammenarbeit, auf Deutsch, Englisch oder Chinesisch, zum Beispiel: „Wer war 2018 in Jinan?“',
};
