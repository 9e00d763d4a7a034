import type { DiscordMessages } from './discord-messages.ts';

const number = new Intl.NumberFormat('zh-TW');

export const traditionalDiscord: DiscordMessages = {
  quotationMarks: ['「', '」'],
  numbered: (position, label) => `${position} · ${label}`,
  shortened: '有刪節，按「查看前後文」可看更多',
  buttons: {
    more: '更多段落',
    context: '查看前後文',
    source: '出處',
    earlier: '上一段',
    later: '下一段',
    moreVisits: '更多訪問',
  },
  before: '前文',
  after: '後文',
  quotedIn: (language) => `引文為${language}`,
  claimsSupported: '文件中的相關內容：',
  claimsNotSupported: '文件中沒有能夠支持這則訊息的內容。',
  messageWithoutText: '這則訊息沒有文字，無法搜尋出處。',
  citationGone: '這個段落已不存在：文件在此之後有更動。請重新提問。',
  buttonUnknown: '目前的版本已不支援這個按鈕。請重新提問。',
  commandUnknown: '目前的版本已不支援這個指令。請重新載入 Discord；可用「說明」指令查看現有功能。',
  noSuchVisits: '文件中沒有關於這類訪問的報導。減少條件或許能找到。',
  sinceUnreadable: (typed) => `無法辨識日期「${typed}」。請這樣填寫：2018、2018-10 或 2018年10月。`,
  undatedLeftOut: (total) => `另有${number.format(total)}次訪問年份不詳，未計入。`,
  failed: '抱歉，發生錯誤，已記錄下來。請再試一次。',
  help: {
    title: 'Brücke',
    private: '選擇「私密」後，只有您能看到回答。',
    filters: '可依地點、合作夥伴或起始日期篩選',
    findSources: '在訊息上按右鍵，選擇「應用程式」：搜尋能支持該訊息內容的段落',
    conversation: '也可以在頻道中提及我、傳私訊給我，或回覆我的回答。',
    languages: '介面文字依您的 Discord 語言而定，引文保持文件的原文。',
  },
};
