import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/corpus/sentences/split.ts';

/** Each paragraph as the sentences that it consists of. */
const paragraphs: readonly (readonly string[])[] = [
  ['The group arrived on Monday.', 'It stayed for three days.'],
  ['Mr. Hall met Mrs. Lin.', 'They shook hands.'],
  ['Dr. Weber and Prof. Lang spoke.', 'Both were brief.'],
  ['They arrived on Oct. 30.', 'They left on Nov. 2.'],
  ['In Sept. 2018 it rained.', 'In Dec. it snowed.'],
  ['Harbour Pumps Inc. makes pumps.', 'It sells them.'],
  ['It was built by Harbour Pumps Co., Ltd.', 'The company is from Hull.'],
  ['Apple Inc. and Foo Corp. agreed.', 'Nobody else did.'],
  ['The U.S. delegation came too.', 'So did others.'],
  ['They met in the U.S.', 'They will meet again.'],
  ['He left at 5 p.m.', 'The others stayed.'],
  ['It opens at 9 a.m. Monday.', 'Bring a coat.'],
  ['It cost $2.4 million.', 'That is 3.5 percent more.'],
  ['See No. 5 and Fig. 3.', 'Both are clear.'],
  ['He said no.', 'Then he left.'],
  ['J. P. Wong signed.', 'So did A. B. Reyes.'],
  ['"Really?" she asked.', '"Yes," he said.'],
  ['"Go!" Anna Wong said.', 'They went.'],
  ['"We agree," said Lin.', '"We always did."', 'All smiled.'],
  ['She said: "It works."', 'It did.'],
  ['“It works,” he said.', '“It always has.”', 'They left.'],
  ['He asked, “Why now?”', 'The mayor did not answer.'],
  ['The fair (est. 1990. Next: 2024) grows.', 'It is large.'],
  ['(It was 1998.)', 'Much has changed.'],
  ['It began in 2018.', '14 firms came.'],
  ['World War II ended.', 'Trade began.'],
  ['Queen Elizabeth II visited.', 'The city was proud.'],
  ['Visit www.harbour.com.', 'Everything is there.'],
  ['Write to info@harbour.com today.', 'We answer.'],
  ['What does it cost?', 'Nobody knows!', 'Nobody …', 'Or do they?'],
  ['He paused ... and went on.', 'Nobody noticed.'],
  ['Pumps, valves, etc. were shown.', 'Guests liked them.'],
  ['They showed pumps, valves, etc.', 'The guests liked them.'],
  ['Trade with China, i.e. exports, grew.', 'Imports, e.g. of steel, fell.'],
  ['Gen. Marsh and Sen. Cole left.', 'Gov. Hart stayed.'],
  ['Version 4.0 is out.', 'Version 4.1 is not.'],
  ['The text ends here.[2]', 'The next begins.'],
  ['Prices rose by 12.', 'Wages did not.'],
  ['It is near Mt. Tai.', 'St. Ives is far.'],
  ['He has a Ph.D. in physics.', 'She has two.'],
  ['The motto is "Together!" and it works.', 'People like it.'],
  ['He said, "First, this is true.', 'Second, so is that."', 'Third, silence.'],
  ['Smith et al. wrote it.', 'Others read it.'],
  ['Team A vs. Team B was dull.', 'It ended at 0.5 to 0.5.'],
  ['1. Arrival on Monday'],
  ['The plan: build.', 'The result: a house.'],
  ['The govt. Office of Trade spent approx. 3 million.', 'Est. 1990, it is old.'],
  ['They asked the govt.', 'The govt. said no.'],
  ['Amb. Lin met Rep. Cole and Dir. Hall.', 'Gov. He Li was absent.'],
  ['In Dec. Kiel hosted the fair.', 'It had opened in Oct.', 'The next is in Feb. 2025.'],
  ['The U.K. Trade Office opens at 9 a.m. Beijing time.', 'It is near the U.S. Embassy.'],
  ['She is head of the Trade Dept.', 'The others hold a Ph.D.', 'They left at 5 p.m.'],
  ['It was 5 km. away.', 'We walked.'],
];

describe('English sentences', () => {
  test.each(paragraphs.map((sentences) => [sentences.join(' '), sentences] as const))(
    '%s',
    (text, sentences) => {
      const split = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
      expect(split).toEqual(sentences);
    },
  );
});
