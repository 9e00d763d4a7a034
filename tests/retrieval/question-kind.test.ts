import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { holdsAnswer, questionKind } from '../../src/retrieval/question-kind/question-kind.ts';
import type { QuestionKind } from '../../src/retrieval/question-kind/rules.ts';

type Asked = QuestionKind | undefined;

const questions: Readonly<Record<Language, readonly (readonly [string, Asked])[]>> = {
  de: [
    ['Wie viele Unternehmen waren vertreten?', 'number'],
    ['Wieviel Personen reisten mit?', 'number'],
    ['Wieviele Verträge wurden geschlossen?', 'number'],
    ['Wie hoch ist der Umsatz?', 'number'],
    ['WIE GROSS ist die Zone?', 'number'],
    ['Wie groß ist die Zone?', 'number'],
    ['Mit wie vielen Gästen rechnet die Messe?', 'number'],
    ['An wie vielen Orten wird gearbeitet?', 'number'],
    ['Wie lange dauerte die Reise?', 'duration'],
    ['Bis wann läuft der Vertrag?', 'duration'],
    ['Anzahl der Mitglieder', 'number'],
    ['Einwohnerzahl von Jinan', 'number'],
    ['Mitgliederanzahl des Vereins', 'number'],
    ['Wie viel Prozent der Wirtschaft sind Industrie?', 'number'],
    ['Welchen Anteil hat die Industrie?', 'number'],
    ['Wann war die Delegation in Jinan?', 'date'],
    ['Seit wann besteht die Partnerschaft?', 'date'],
    ['In welchem Jahr wurde der Verein gegründet?', 'date'],
    ['An welchem Tag begann die Reise?', 'date'],
    ['Wer leitet das Büro?', 'person'],
    ['Von wem wurde die Delegation empfangen?', 'person'],
    ['Wen traf der Minister?', 'person'],
    ['Wessen Unterschrift steht darunter?', 'person'],
    ['Welche Politiker waren dabei?', 'person'],
    ['Wo liegt die Hightech-Zone?', 'place'],
    ['Wohin reiste die Delegation?', 'place'],
    ['In welcher Provinz liegt Jinan?', 'place'],
    ['Welche Stadt ist Partner von Aachen?', 'place'],
    // Words that hold a question word, and questions for something else.
    ['Was ist der Schwerpunkt der Zusammenarbeit?', undefined],
    ['Welche Schwerpunkte nennt das Abkommen?', undefined],
    ['Warum passen die beiden Regionen zusammen?', undefined],
    ['Was bedeutet Industrie 4.0?', undefined],
    ['Welchen Wert hat die Zusammenarbeit?', undefined],
    ['Was wurde im Jahr 2018 vereinbart?', undefined],
    ['Gab es Einwände?', undefined],
    ['Was bezahlt das Land?', undefined],
    ['Was sagt das Wort Woche?', undefined],
    ['Worum ging es beim Besuch?', undefined],
    ['', undefined],
  ],
  en: [
    ['How many companies took part?', 'number'],
    ['How much was invested?', 'number'],
    ['How long does the agreement run?', 'duration'],
    ['HOW MANY people came?', 'number'],
    ['how large is the zone', 'number'],
    ['What is the number of members?', 'number'],
    ['What percentage of the economy is industry?', 'number'],
    ['What share of the firms is private?', 'number'],
    ['How old is the park?', 'number'],
    ['When was the agreement signed?', 'date'],
    ['when did they meet', 'date'],
    ['What year was the network founded?', 'date'],
    ['On which day did the trip begin?', 'date'],
    ['In which month did they travel?', 'date'],
    ['Who leads the office?', 'person'],
    ['Whom did the delegation meet?', 'person'],
    ['Whose idea was it?', 'person'],
    ['Which politicians came?', 'person'],
    ['Where is the park?', 'place'],
    ['Which city is the partner of Aachen?', 'place'],
    ['In what province does Foshan lie?', 'place'],
    // Words that hold a question word, and questions for something else.
    ['Do they reply whenever asked?', undefined],
    ['What is the whole plan?', undefined],
    ['Is there a wholesale market?', undefined],
    ['What is Industry 4.0?', undefined],
    ['What was agreed in 2018?', undefined],
    ['Why do the regions fit together?', undefined],
    ['How do the partners work together?', undefined],
    ['Is it available everywhere?', undefined],
    ['What do the shareholders want?', undefined],
    ['', undefined],
  ],
  zh: [
    ['有多少家企业参加？', 'number'],
    ['代表团有几个人？', 'number'],
    ['代表团有几位成员？', 'number'],
    ['工业占经济的百分之几？', 'number'],
    ['园区有多大？', 'number'],
    ['访问持续了多久？', 'duration'],
    ['协会的会员数量是多少？', 'number'],
    ['佛山经济总量排第几？', 'number'],
    ['園區有多大？', 'number'],
    ['代表團有幾個人？', 'number'],
    ['何时签署协议？', 'date'],
    ['何時簽署協議？', 'date'],
    ['什么时候访问济南？', 'date'],
    ['什麼時候訪問濟南？', 'date'],
    ['协会是哪年成立的？', 'date'],
    ['协会是哪一年成立的？', 'date'],
    ['会议在几月举行？', 'date'],
    ['会议的日期', 'date'],
    ['谁领导办事处？', 'person'],
    ['誰領導辦事處？', 'person'],
    ['哪位市长接待了代表团？', 'person'],
    ['协议由何人签署？', 'person'],
    ['园区在哪里？', 'place'],
    ['園區在哪裡？', 'place'],
    ['代表团去了哪个城市？', 'place'],
    ['济南位于哪个省？', 'place'],
    ['会议在何处举行？', 'place'],
    // Questions for something else.
    ['什么是工业4.0？', undefined],
    ['双方为什么合作？', undefined],
    ['合作中存在哪些问题？', undefined],
    ['现在哪些企业参加了？', undefined],
    ['有很多高校参加吗？', undefined],
    ['许多大学和企业合作吗？', undefined],
    ['企业想进入哪个市场？', undefined],
    ['2018年双方同意了什么？', undefined],
    ['协议有什么内容？', undefined],
    ['', undefined],
  ],
};

describe.each(Object.entries(questions))('questions in %s', (language, cases) => {
  test('are many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  test.each(cases)('%j wants %s', (question, kind) => {
    expect(questionKind(question, toLanguage(language))).toBe(kind);
  });

  test('asked again, and with spaces round them, they want the same', () => {
    const of = toLanguage(language);
    for (const [question] of cases) {
      // Patterns with a memory answer otherwise the second time.
      expect(questionKind(` ${question} `, of)).toBe(questionKind(question, of));
    }
  });
});

function toLanguage(text: string): Language {
  if (text === 'de' || text === 'en' || text === 'zh') return text;
  throw new Error(text);
}

type Sentence = readonly [
  sentence: string,
  holds: readonly QuestionKind[],
  not: readonly QuestionKind[],
];

const sentences: Readonly<Record<Language, readonly Sentence[]>> = {
  de: [
    ['Mehr als 1.100 Unternehmen sind dort ansässig.', ['number'], ['date']],
    ['Rund dreißig Gäste kamen.', ['number'], ['date']],
    ['Die Hälfte der Firmen ist privat.', ['number'], ['date']],
    ['Der Verein wurde 2000 gegründet.', ['date'], ['number']],
    ['Die Reise begann am 30. Oktober.', ['date', 'duration'], ['number']],
    ['Die Reise begann am 30. Oktober 2018.', ['date'], ['number']],
    ['Sie endete am 2.11.2018.', ['date'], ['number']],
    ['Im März 2019 folgten 12 Gäste.', ['date', 'number'], []],
    ['Am 30. Oktober kamen 300 Gäste.', ['date', 'number'], []],
    ['Sie vereinbarten eine enge Zusammenarbeit.', [], ['number', 'date']],
    ['Im Maiswerk wurde gearbeitet.', [], ['date']],
    ['Die Ausstellung zeigt Maschinen.', [], ['number', 'date']],
    ['Begrüßt wurden sie von Robert Franke.', ['person'], ['number', 'date']],
    ['Dr. Weber begrüßte die Gäste.', ['person'], []],
    ['Die Präsidentin sprach zuerst.', ['person'], []],
    ['Das Gelände liegt in Jinan.', ['place'], ['number', 'date']],
  ],
  en: [
    ['More than 1,100 companies are based there.', ['number'], ['date']],
    ['About thirty guests came.', ['number'], ['date']],
    ['Half of the firms are private.', ['number'], ['date']],
    ['The network was founded in 2000.', ['date'], ['number']],
    ['The trip began on 30 October.', ['date'], ['number']],
    ['The trip began on October 30, 2018.', ['date'], ['number']],
    ['The trip began on 3 May.', ['date'], ['number']],
    ['The trip began on May 3, 2018.', ['date'], ['number']],
    ['They met on the 3rd of the month with 12 guests.', ['number'], []],
    ['In March 2019 twelve guests followed.', ['date', 'number'], []],
    ['They may agree on more.', [], ['number', 'date']],
    ['They marched through the hall.', [], ['number', 'date']],
    ['They agreed to work together.', [], ['number', 'date']],
    ['They were welcomed by Robert Franke.', ['person'], ['number', 'date']],
    ['Dr Weber welcomed the guests.', ['person'], []],
    ['The president spoke first.', ['person'], []],
    ['The park lies in Jinan.', ['place'], ['number', 'date']],
  ],
  zh: [
    ['园区有1100多家企业。', ['number'], ['date']],
    ['基金会有三万家客户。', ['number'], ['date']],
    ['代表团有三十人。', ['number'], ['date']],
    ['一半企业是民营的。', ['number'], ['date']],
    ['協會於2000年12月成立。', ['date'], ['number']],
    ['协会于2000年12月成立。', ['date'], ['number']],
    ['代表团10月30日抵达。', ['date'], ['number']],
    ['代表团十月三十日抵达。', ['date'], []],
    ['二〇一八年双方签署协议。', ['date'], ['number']],
    ['2018年有30人参加。', ['date', 'number'], []],
    ['双方同意加强合作。', [], ['number', 'date']],
    ['市长接待了客人。', ['person'], ['number', 'date']],
    ['市長接待了客人。', ['person'], ['number', 'date']],
    ['弗兰克·伯森贝格致辞。', ['person'], ['number', 'date']],
    ['园区位于济南。', ['place'], ['number', 'date']],
    ['園區位於濟南。', ['place'], ['number', 'date']],
  ],
};

describe.each(Object.entries(sentences))('sentences in %s', (language, cases) => {
  test.each(cases)('%j holds %j and not %j', (sentence, holds, not) => {
    const of = toLanguage(language);
    for (let time = 0; time < 2; time += 1) {
      expect(holds.filter((kind) => !holdsAnswer(sentence, of, kind))).toEqual([]);
      expect(not.filter((kind) => holdsAnswer(sentence, of, kind))).toEqual([]);
    }
  });
});

test.each([
  ['Das Thema war Industrie 4.0.', 'de'],
  ['Sie sprachen über Industrie 4.0 und ihre Folgen.', 'de'],
  ['The topic was Industry 4.0.', 'en'],
  ['主题是工业4.0。', 'zh'],
] as const)('the 4.0 in %j is a name, neither a date nor a count', (sentence, language) => {
  expect(holdsAnswer(sentence, language, 'date')).toBe(false);
  expect(holdsAnswer(sentence, language, 'number')).toBe(false);
});

test('a pasted page takes no time that grows with its square', { timeout: 10_000 }, () => {
  const page = 'Wer kam wann und wie viele von 2018 bis 30. Oktober in Jinan? '.repeat(5000);
  let held = 0;
  for (const language of ['de', 'en', 'zh'] as const) {
    expect(questionKind(page, language)).toBe(language === 'de' ? 'number' : undefined);
    for (const kind of ['number', 'date', 'person', 'place'] as const) {
      held += Number(holdsAnswer(page, language, kind));
    }
  }
  expect(held).toBeGreaterThan(0);
});
