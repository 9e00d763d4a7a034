import type { Language } from '../domain/language.ts';

/** What a question wants to know; a sentence that holds such a thing answers it sooner. */
export type QuestionKind = 'number' | 'person' | 'date' | 'place' | 'other';

type Patterns = Readonly<Record<Exclude<QuestionKind, 'other'>, RegExp>>;

const questionPatterns: Readonly<Record<Language, Patterns>> = {
  de: {
    number:
      /\bwie\s*(?:viele?|hoch|groß|lange?|weit|oft|alt|stark|teuer)\b|\b(?:anzahl|wieviele?|zahl der|prozent)\b/iu,
    date: /\b(?:wann|seit wann|datum|in welchem (?:jahr|monat)|welche[sm]? (?:jahr|tag|datum))\b/iu,
    person: /\b(?:wer|wen|wem|wessen|mit wem|von wem)\b/iu,
    place: /\b(?:wo|wohin|woher|an welchem ort|in welcher (?:stadt|provinz|region))\b/iu,
  },
  en: {
    number:
      /\bhow (?:many|much|large|big|long|far|often|old|high)\b|\b(?:number of|percentage)\b/iu,
    date: /\b(?:when|since when|what (?:date|year|day)|which (?:date|year|day|month))\b/iu,
    person: /\b(?:who|whom|whose)\b/iu,
    place: /\b(?:where|(?:which|what) (?:city|place|province|region|country))\b/iu,
  },
  zh: {
    number: /多少|几(?:个|家|名|位|人|天|次|年|项)|百分之|数量|多(?:大|高|长|久|远)|人数/u,
    date: /何时|什么时候|什麼時候|哪(?:一)?[年天日月]|几[月号日]|日期|时间/u,
    person: /谁|誰|哪(?:些|几)?位|何人|什么人/u,
    place: /哪里|哪裡|哪儿|何处|何地|什么地方|哪个(?:城市|省|国家|地区)|在哪/u,
  },
};

/** The order matters: 'wie viele … wann' wants the number first. */
const kinds = ['number', 'date', 'person', 'place'] as const;

export function questionKind(question: string, language: Language): QuestionKind {
  return kinds.find((kind) => questionPatterns[language][kind].test(question)) ?? 'other';
}

const numerals: Readonly<Record<Language, RegExp>> = {
  de: /\p{N}|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend|hundert\w*|tausend\w*|million\w*)\b/iu,
  en: /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)\b/iu,
  zh: /\p{N}|[二两三四五六七八九十百千万亿](?=[个家名位人天次年项所座大])/u,
};

const dates: Readonly<Record<Language, RegExp>> = {
  de: /\b(?:1[89]|20)\d\d\b|\b\d{1,2}\.\s*(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/iu,
  en: /\b(?:1[89]|20)\d\d\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|may \d)/iu,
  zh: /\d{4}\s*年|\d{1,2}\s*月|[一二三四五六七八九十]{1,2}月/u,
};

/** Two or more capitalised words in a row; in German a title or a speech verb must stand by. */
const names: Readonly<Record<Language, RegExp>> = {
  de: /(?:Dr|Prof|Herr|Frau|Präsident(?:in)?|Minister(?:in)?|Geschäftsführer(?:in)?|Leiter(?:in)?|Gründer(?:in)?|Politiker\p{L}*)\b.{0,60}?\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+,\s|(?:sagt|erklärt|betont|ergänzt|laut|so)\p{L}*\s+(?:\p{L}+\.\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u,
  en: /\b\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\b/u,
  zh: /·|(?:主席|书记|主任|会长|总裁|市长|省长|部长|经理|创始人|负责人|局长)|[\p{Script=Latin}]{2,}\s+[\p{Script=Latin}]{2,}/u,
};

/** Whether a sentence holds the kind of thing that the question wants. */
export function holdsAnswerKind(sentence: string, language: Language, kind: QuestionKind): boolean {
  switch (kind) {
    case 'number':
      return numerals[language].test(sentence);
    case 'date':
      return dates[language].test(sentence);
    case 'person':
      return names[language].test(sentence);
    case 'place':
    case 'other':
      return false;
  }
}
