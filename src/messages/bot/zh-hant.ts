import type { BotMessages } from './bot-messages.ts';

export const traditionalBot: BotMessages = {
  hint: '請用中文、德文或英文向我提出關於德中合作的問題，例如：「2018年誰訪問了濟南？」',
};
