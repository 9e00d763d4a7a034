import type { Locale } from 'discord.js';
import type { Language } from '../../../src/domain/language.ts';

/** What is asked to show every form of the bot in one language, and what each form is called. */
export interface Examples {
  readonly locale: `${Locale}`;
  readonly question: string;
  readonly unanswered: string;
  readonly citation: string;
  /** Of a member, to find sources for. */
  readonly message: string;
  readonly mention: string;
  readonly followUp: string;
  readonly titles: {
    readonly terminal: string;
    readonly answer: string;
    readonly refusal: string;
    readonly button: (label: string) => string;
    readonly mention: string;
  };
}

export const examples: Readonly<Record<Language, Examples>> = {
  en: {
    locale: 'en-US',
    question: 'Which German companies are in the Sino-German Industrial Services Zone?',
    unanswered: 'What does a flat in Berlin cost?',
    citation: 'foshan-services-zone-2017#3',
    message: 'Foshan ranks 17th among Chinese cities by GDP. See you tomorrow!',
    mention: 'Who is Zhu Xixiong?',
    followUp: 'And what does he expect from it?',
    titles: {
      terminal: 'In the terminal',
      answer: 'an answer',
      refusal: 'where the documents do not say',
      button: (label) => `The button “${label}”`,
      mention: 'A mention, and a reply that goes on from it',
    },
  },
  de: {
    locale: 'de',
    question: 'Wie viele Fachleute gehören zum Steinbeis-Netzwerk?',
    unanswered: 'Was kostet eine Wohnung in Berlin?',
    citation: 'foshan-ki-fertigung#3',
    message: 'Bernd Matthes leitet das Jinan-Dresden-Kontaktbüro. Bis morgen!',
    mention: 'Worüber sprach die Thüringer Delegation in Baoshan?',
    followUp: 'Wie viele waren es?',
    titles: {
      terminal: 'Im Terminal',
      answer: 'eine Antwort',
      refusal: 'wo die Dokumente nichts sagen',
      button: (label) => `Der Knopf „${label}“`,
      mention: 'Eine Erwähnung und eine Antwort, die daran anknüpft',
    },
  },
  zh: {
    locale: 'zh-CN',
    question: '济南的会议有多少人参加？',
    unanswered: '柏林的公寓要多少钱？',
    citation: 'partner-orte-zh#11',
    message: '萨克森硅谷协会成立于2000年12月。明天见！',
    mention: '图林根代表团去了上海哪个区？',
    followUp: '他们谈了什么？',
    titles: {
      terminal: '在终端',
      answer: '回答',
      refusal: '文档没有提到时',
      button: (label) => `按钮“${label}”`,
      mention: '提及机器人，再回复它的回答',
    },
  },
};
