import type { BotMessages } from './bot-messages.ts';

export const chineseBot: BotMessages = {
  hint: '请用中文、德文或英文向我提出关于德中合作的问题，例如：“2018年谁访问了济南？”',
};
