import type { BotErrorSentences } from './codes.ts';

export const traditionalBotErrors: BotErrorSentences = {
  'limit-reached': (gaps) =>
    `一分鐘內的提問太多了；請${gaps.with('seconds', (seconds) => `${seconds}秒後再問`, '稍候')}。`,
  'queue-full': () => '現在提問的人很多；請過幾秒鐘再問一次。',
  'discord-token-refused': (gaps) =>
    `Discord 拒絕了權杖；請在開發者平台（Developer Portal）的「Bot」頁面按「Reset Token」取得新的權杖，並填入 ${gaps.value('setting') ?? 'DISCORD_TOKEN'}。`,
  'discord-intent-refused': () =>
    'Discord 沒有向機器人提供訊息內容；機器人仍會回答指令、提及和私訊，如需回答未提及它的回覆，請在開發者平台（Developer Portal）的「Bot」頁面開啟「Message Content Intent」。',
  'discord-permission-missing': (gaps) =>
    `機器人${gaps.with('channel', (channel) => `在 ${channel} `)}缺少權限${gaps.name('permission')}；請在頻道設定或機器人的身分組設定中允許。`,
  'discord-guild-unknown': (gaps) =>
    `機器人不在伺服器${gaps.name('guild')}中；請用邀請連結邀請它，或更正 ${gaps.value('setting') ?? 'DISCORD_GUILD_ID'}。`,
  'discord-unreachable': (gaps) =>
    `無法連線至 Discord${gaps.note('reason')}；請檢查網路後重新啟動。`,
};
