import type { QuestionKindRules } from './rules.ts';

const month =
  '(?:jan(?:uary|\\.)|feb(?:ruary|\\.)|march|mar\\.|apr(?:il|\\.)|may(?=\\s+\\d|,?\\s+(?:1[89]|20)\\d\\d)|(?<=\\d\\s)may|june?|july?|aug(?:ust|\\.)|sep(?:tember|t?\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.))';

export const en: QuestionKindRules = {
  asks: {
    duration: /\b(?:how long|until when|till when)\b/iu,
    number:
      /\b(?:how (?:many|much|large|big|far|often|old|high)|numbers? of|percentage|percent|share of|size of)\b/iu,
    date: /\b(?:when|(?:what|which) (?:date|year|day|month|time))\b/iu,
    person: /\b(?:who|whom|whose|(?:what|which) (?:person|people|politicians?))\b/iu,
    place:
      /\b(?:where|(?:which|what) (?:city|cities|towns?|places?|provinces?|regions?|country|countries|states?))\b/iu,
  },
  dates: new RegExp(
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?\\b${month}(?!\\p{L})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s*(?:1[89]|20)\\d\\d)?|\\b\\d{1,2}/\\d{1,2}/\\d{4}|(?<![\\d.,])(?:1[89]|20)\\d\\d(?![\\d.,]*\\d)`,
    'giu',
  ),
  versions: /\b(?:industry|industrie|web|made in china)\s*(?:4\.0|2\.0|2025)/giu,
  numbers:
    /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter)\b/iu,
  people:
    /\b(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+\p{Lu}|\b(?:president|chair(?:man|woman)?|minister|director|head|founder|mayor|secretary|ambassador)\b|(?<![.!?]\s|^)\b\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\b/u,
  places:
    /\b(?:city|province|district|state|region|zone|capital|park|port)\b|\bin\s+\p{Lu}\p{Ll}+/u,
};
