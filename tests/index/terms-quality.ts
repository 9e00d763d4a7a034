/**
 * Prints nDCG@10 of BM25 alone on a folder like XQuAD's (question finds its paragraph), for each
 * language: `node --import tsx tests/index/terms-quality.ts <folder>`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { languages } from '../../src/domain/language.ts';
import { Bm25Index } from '../../src/index/bm25.ts';
import { Bm25Builder } from '../../src/index/bm25-builder.ts';

const benchSchema = z.object({
  passages: z.array(z.object({ id: z.string(), text: z.string() })),
  questions: z.array(z.object({ text: z.string(), passage: z.string() })),
});

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: terms-quality.ts <folder>');

const benches = languages.map((language) => {
  const file = path.join(folder, `xquad-dev.${language}.json`);
  return { language, ...benchSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) };
});

for (const { language, passages } of benches) {
  const builder = new Bm25Builder(language);
  for (const { text } of passages) builder.add([{ text, weight: 1 }]);
  const arrays = builder.arrays();
  const index = new Bm25Index([arrays], language);
  const places = new Map(passages.map(({ id }, at) => [id, at]));
  const row = benches.map((asked) => {
    const gains = asked.questions.map(({ text, passage }) => {
      const rank = index
        .query(text, asked.language)
        .top(10)
        .ids.indexOf(places.get(passage) ?? -1);
      return rank < 0 ? 0 : 1 / Math.log2(rank + 2);
    });
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    return `asked in ${asked.language} ${(100 * mean).toFixed(2)}`;
  });
  const terms = arrays.termOffsets.length - 1;
  process.stdout.write(`${language} (${terms} terms): ${row.join(', ')}\n`);
}
