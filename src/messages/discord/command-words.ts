import type { ReaderLanguage } from '../reader-language.ts';

/** Names and descriptions of the commands and their options, as Discord shows them in its menus. */
export interface CommandWords {
  readonly ask: Named;
  readonly question: Named;
  readonly private: Named;
  readonly source: Named;
  readonly citation: Named;
  readonly visits: Named;
  readonly place: Named;
  readonly partner: Named;
  readonly since: Named;
  readonly until: Named;
  readonly topic: Named;
  readonly help: Named;
  readonly findSources: string;
}

export interface Named {
  /** Lower case, at most 32 characters, no spaces. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

const named = (name: string, description: string): Named => ({ name, description });

export const commandWords: Readonly<Record<ReaderLanguage, CommandWords>> = {
  de: {
    ask: named('frage', 'Beantwortet eine Frage mit Zitaten aus den Dokumenten'),
    question: named('frage', 'Ihre Frage auf Deutsch, Englisch oder Chinesisch'),
    private: named('privat', 'Nur Sie sehen die Antwort'),
    source: named('quelle', 'Zeigt eine Textstelle und ihr Dokument'),
    citation: named(
      'belegstelle',
      'Zum Beispiel dresden-jinan-2018#3; auch Wörter aus Titel und Text',
    ),
    visits: named(
      'besuche',
      'Nennt die Besuche, von denen die Dokumente berichten, die neuesten zuerst',
    ),
    place: named('ort', 'Nur Besuche an diesem Ort'),
    partner: named('partner', 'Nur Besuche mit dieser Delegation, Organisation oder Person'),
    since: named('seit', 'Nur Besuche seit diesem Datum, zum Beispiel 2018 oder 2018-10'),
    until: named('bis', 'Nur Besuche bis zu diesem Datum, zum Beispiel 2018 oder 2018-10'),
    topic: named('thema', 'Nur Besuche zu diesem Thema'),
    help: named('hilfe', 'Zeigt, was Sie hier tun können'),
    findSources: 'Belege suchen',
  },
  en: {
    ask: named('ask', 'Answers a question with quotations from the documents'),
    question: named('question', 'Your question in German, English or Chinese'),
    private: named('private', 'Only you see the answer'),
    source: named('source', 'Shows a passage and the document it is from'),
    citation: named('citation', 'Such as dresden-jinan-2018#3; or words of the title or text'),
    visits: named('visits', 'Lists the visits that the documents report, newest first'),
    place: named('place', 'Only visits to this place'),
    partner: named('partner', 'Only visits with this delegation, organisation or person'),
    since: named('since', 'Only visits since this date, such as 2018 or 2018-10'),
    until: named('until', 'Only visits until this date, such as 2018 or 2018-10'),
    topic: named('topic', 'Only visits on this topic'),
    help: named('help', 'Shows what you can do here'),
    findSources: 'Find sources',
  },
  'zh-Hans': {
    ask: named('提问', '用文档中的原文回答问题'),
    question: named('问题', '用中文、德文或英文提问'),
    private: named('私密', '只有您能看到回答'),
    source: named('出处', '显示一个段落及其所属文档'),
    citation: named('引文编号', '例如 dresden-jinan-2018#3，也可输入标题或正文中的词'),
    visits: named('访问', '列出文档报道的访问，由近及远'),
    place: named('地点', '只列出在此地的访问'),
    partner: named('合作方', '只列出与此代表团、机构或人员有关的访问'),
    since: named('起始日期', '只列出此日期以来的访问，例如 2018 或 2018-10'),
    until: named('截止日期', '只列出此日期及以前的访问，例如 2018 或 2018-10'),
    topic: named('主题', '只列出关于此主题的访问'),
    help: named('帮助', '显示使用方法'),
    findSources: '查找出处',
  },
  'zh-Hant': {
    ask: named('提問', '用文件中的原文回答問題'),
    question: named('問題', '用中文、德文或英文提問'),
    private: named('私密', '只有您能看到回答'),
    source: named('出處', '顯示一個段落及其所屬文件'),
    citation: named('引文編號', '例如 dresden-jinan-2018#3，也可輸入標題或內文中的詞'),
    visits: named('訪問', '列出文件報導的訪問，由近到遠'),
    place: named('地點', '只列出在此地的訪問'),
    partner: named('合作夥伴', '只列出與此代表團、機構或人員有關的訪問'),
    since: named('起始日期', '只列出此日期以來的訪問，例如 2018 或 2018-10'),
    until: named('截止日期', '只列出此日期及以前的訪問，例如 2018 或 2018-10'),
    topic: named('主題', '只列出關於此主題的訪問'),
    help: named('說明', '顯示使用方法'),
    findSources: '搜尋出處',
  },
};
