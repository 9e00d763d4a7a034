import type { BotErrorSentences } from './codes.ts';

export const chineseBotErrors: BotErrorSentences = {
  'limit-reached': (gaps) =>
    `一分钟内的提问太多了；请${gaps.with('seconds', (seconds) => `${seconds}秒后再问`, '稍候')}。`,
  'queue-full': () => '现在提问的人很多；请过几秒钟再问一次。',
  'discord-token-refused': (gaps) =>
    `Discord 拒绝了令牌；请在开发者后台（Developer Portal）的“Bot”页面点击“Reset Token”获取新令牌，并填入 ${gaps.value('setting') ?? 'DISCORD_TOKEN'}。`,
  'discord-intent-refused': () =>
    'Discord 没有向机器人提供消息内容；机器人仍会回答命令、提及和私信，如需回答未提及它的回复，请在开发者后台（Developer Portal）的“Bot”页面打开“Message Content Intent”。',
  'discord-permission-missing': (gaps) =>
    `机器人${gaps.with('channel', (channel) => `在 ${channel} `)}缺少权限${gaps.name('permission')}；请在频道设置或机器人的身份组设置中允许。`,
  'discord-guild-unknown': (gaps) =>
    `机器人不在服务器${gaps.name('guild')}中；请用邀请链接邀请它，或更正 ${gaps.value('setting') ?? 'DISCORD_GUILD_ID'}。`,
  'discord-unreachable': (gaps) => `无法连接 Discord${gaps.note('reason')}；请检查网络后重新启动。`,
};
