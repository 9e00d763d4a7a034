import type { DiscordMessages } from './discord-messages.ts';

const number = new Intl.NumberFormat('zh-CN');

export const chineseDiscord: DiscordMessages = {
  quotationMarks: ['“', '”'],
  numbered: (position, label) => `${position} · ${label}`,
  shortened: '有删节，点击“查看上下文”可看更多',
  buttons: {
    more: '更多段落',
    context: '查看上下文',
    source: '出处',
    earlier: '上一段',
    later: '下一段',
    cite: '引用',
    moreVisits: '更多访问',
  },
  otherPassages: '本文档的其他段落',
  chooseFormat: '参考文献格式',
  referenceInFile: '参考文献太长，无法放入消息，请见文件。',
  before: '上文',
  after: '下文',
  quotedIn: (language) => `引文为${language}`,
  claimsSupported: '文档中的相关内容：',
  claimsNotSupported: '文档中没有能够支持这条消息的内容。',
  messageWithoutText: '这条消息没有文字，无法查找出处。',
  citationGone: '这个段落已不存在：文档在此之后有改动。请重新提问。',
  buttonUnknown: '当前版本已不支持这个按钮。请重新提问。',
  noSuchVisits: '文档中没有关于此类访问的报道。减少条件或许能找到。',
  sinceUnreadable: (typed) => `无法识别日期“${typed}”。请这样填写：2018、2018-10 或 2018年10月。`,
  undatedLeftOut: (total) => `另有${number.format(total)}次访问年份不详，未计入。`,
  failed: '抱歉，出错了，错误已记录。请再试一次。',
  help: {
    title: 'Brücke',
    private: '选择“私密”后，只有您能看到回答。',
    filters: '可按地点、合作方或起始日期筛选',
    findSources: '右键点击一条消息，选择“应用”：查找能支持该消息内容的段落',
    conversation: '也可以在频道中提及我、给我发私信，或回复我的回答。',
    languages: '界面文字随您的 Discord 语言而定，引文保持文档的原文。',
  },
};
