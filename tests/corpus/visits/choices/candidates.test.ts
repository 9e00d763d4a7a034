import { describe, expect, test } from 'vitest';
import { visitModelOf } from '../../../../src/corpus/visits/learned/visit-model.ts';
import { participantsOf } from '../../../../src/corpus/visits/recognise/choices/participants.ts';
import { phrasesOf } from '../../../../src/corpus/visits/recognise/choices/phrases.ts';
import { placeCandidates } from '../../../../src/corpus/visits/recognise/choices/place-candidates.ts';
import { surroundingsOf } from '../../../../src/corpus/visits/recognise/choices/surroundings.ts';
import {
  type RecognisedVisit,
  visitsWithDrafts,
} from '../../../../src/corpus/visits/recognise/recognise-visits.ts';
import { type Language, languages } from '../../../../src/domain/language.ts';

const texts: Readonly<Record<Language, string>> = {
  de: 'Stadt Radebeul\n\nGäste aus Jinan im Weinberg\n\nAm 4. Mai 2019 besuchte eine Delegation aus Jinan die Stadt Radebeul. Oberbürgermeister Bert Wendsche empfing die zwölf Gäste im Rathaus. Delegationsleiter Li Wei sprach mit Bert Wendsche über Weinbau und Tourismus. Beide Seiten vereinbarten einen Austausch von Winzern.',
  en: 'City of Radebeul\n\nOn 4 May 2019 a delegation from Jinan visited Radebeul. Mayor Bert Wendsche received the twelve guests in the town hall. Li Wei, head of the delegation, talked with Bert Wendsche about viticulture and tourism. Both sides agreed on an exchange of winemakers.',
  zh: '2019年5月4日，济南市副市长李伟率代表团一行12人访问德国拉德博伊尔市。市长贝尔特·文德舍会见了代表团。双方就葡萄种植和旅游进行了交流，并签署了合作备忘录。',
};

function recognised(language: Language): RecognisedVisit {
  const [first] = visitsWithDrafts(
    texts[language],
    language,
    undefined,
    undefined,
    visitModelOf(language),
  );
  if (first === undefined) throw new Error(`no visit in ${language}`);
  return first;
}

describe.each(languages)('candidates in %s', (language) => {
  const text = texts[language];
  const { draft, readings, visit } = recognised(language);
  const surroundings = surroundingsOf(draft, readings, language, visitModelOf(language).clusters);
  const route = { place: draft.goals[0], origin: draft.origins[0] };

  test('everybody is there once, as the text has the name', () => {
    const names = participantsOf(text, draft, surroundings, route, language).map(({ span }) =>
      text.slice(span.start, span.end),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /Wendsche|文德舍/u.test(name))).toHaveLength(1);
    expect(names.filter((name) => /Li Wei|李伟/u.test(name))).toHaveLength(1);
  });

  test('phrases stand in the text, each wording once', () => {
    for (const field of ['topics', 'occasion', 'outcome', 'delegation', 'size'] as const) {
      const phrases = phrasesOf(text, draft, surroundings, field, language);
      const wordings = phrases.map(({ span }) => text.slice(span.start, span.end));
      expect(wordings.every((wording) => wording.trim() !== '')).toBe(true);
      expect(new Set(wordings).size).toBe(wordings.length);
    }
  });

  test('who came and how many are among the phrases, and every size has a number', () => {
    const slices = (field: 'delegation' | 'size'): string[] =>
      phrasesOf(text, draft, surroundings, field, language).map(({ span }) =>
        text.slice(span.start, span.end),
      );
    expect(slices('delegation').join()).toMatch(
      /Delegation aus Jinan|delegation from Jinan|代表团/u,
    );
    expect(slices('size').join()).toMatch(/zwölf|twelve|12/u);
    for (const size of slices('size')) expect(size).toMatch(/zwölf|twelve|\d/u);
  });

  test('both towns are candidates for the place', () => {
    const names = placeCandidates(draft, route, surroundings, language).map(
      ({ said }) => said.place.name.de,
    );
    expect(names).toContain('Jinan');
    expect(names.some((name) => name === 'Radebeul') || language === 'zh').toBe(true);
  });

  test('what is chosen are the town, the mayor as host, and no guest among the hosts', () => {
    expect(Object.values(visit.place?.name ?? {}).join()).toMatch(/Radebeul|拉德博伊尔/u);
    expect(visit.hosts.join()).toMatch(/Wendsche|文德舍/u);
    expect(visit.hosts.join()).not.toMatch(/Li Wei|李伟/u);
  });

  test('a sentence far from the report is not asked', () => {
    const filler = language === 'zh' ? '今天天气很好。' : 'It rained. ';
    const far = language === 'zh' ? '市长王大明说话。' : 'Mayor Max Mustermann spoke.';
    const long = `${text}\n\n${filler.repeat(60)}${far}`;
    const [first] = visitsWithDrafts(long, language, undefined, undefined, visitModelOf(language));
    if (first === undefined) return;
    const near = surroundingsOf(
      first.draft,
      first.readings,
      language,
      visitModelOf(language).clusters,
    );
    expect(near.length).toBeLessThan(first.readings.length);
    expect(near.some(({ reading }) => reading.unit.text.includes(far.slice(0, 8)))).toBe(false);
  });
});
