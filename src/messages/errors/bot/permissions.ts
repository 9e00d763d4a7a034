import type { ReaderLanguage } from '../../reader-language.ts';

/** What the bot needs in a channel, by the names of Discord's API. */
export const neededPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
] as const;

export type NeededPermission = (typeof neededPermissions)[number];

/** As Discord's own settings call them in each language. */
const names: Readonly<Record<ReaderLanguage, Readonly<Record<NeededPermission, string>>>> = {
  de: {
    ViewChannel: 'Kanäle anzeigen',
    SendMessages: 'Nachrichten senden',
    SendMessagesInThreads: 'Nachrichten in Threads senden',
    EmbedLinks: 'Links einbetten',
    ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  },
  en: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    EmbedLinks: 'Embed Links',
    ReadMessageHistory: 'Read Message History',
  },
  'zh-Hans': {
    ViewChannel: '查看频道',
    SendMessages: '发送消息',
    SendMessagesInThreads: '在子区内发送消息',
    EmbedLinks: '嵌入链接',
    ReadMessageHistory: '读取消息历史记录',
  },
  'zh-Hant': {
    ViewChannel: '檢視頻道',
    SendMessages: '傳送訊息',
    SendMessagesInThreads: '在討論串中傳送訊息',
    EmbedLinks: '嵌入連結',
    ReadMessageHistory: '讀取訊息歷史',
  },
};

/** A permission as the reader finds it in Discord; what is none of these stays. */
export function permissionInWords(permission: string, language: ReaderLanguage): string {
  const known = neededPermissions.find((name) => name === permission);
  return known === undefined ? permission : names[language][known];
}
