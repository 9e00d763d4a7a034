import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { parseCitation } from '../../src/domain/citation.ts';
import { languages } from '../../src/domain/language.ts';
import { type Opened, open, withCorpus, writeFiles } from './folders.ts';
import { rawFiles } from './raw-documents.ts';

const seed = 20181102;

/** Half of a character that takes two units. */
const half = /\p{Surrogate}/u;

/** Every citation there is, with its slice and text. */
function allPassages({ answerer, snapshot }: Opened): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  for (const { id } of snapshot.documents) {
    for (let number = 1; number <= answerer.source(`${id}#1`).passages; number += 1) {
      const { citation, start, end, text } = answerer.source(`${id}#${number}`);
      found.set(citation, [start, end, text]);
    }
  }
  return found;
}

const foolish = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }).map((text) => `x ${text}`),
  fc.constantFrom('🙂', 'Wer?', '谁', '30', 'x\ud83d', '"', '#1', '../..', '[', 'x'.repeat(2000)),
);

describe(`from files to answers (seed ${seed})`, { timeout: 120_000 }, () => {
  test('a quotation is a slice of the stored text, its highlight of the quotation', async () => {
    let answered = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(rawFiles, fc.array(foolish, { maxLength: 4 }), async (files, questions) => {
        await withCorpus(files, async (corpusDir) => {
          const opened = await open(corpusDir);
          const { answerer, snapshot } = opened;
          // Read apart from the index, as whoever checks a quotation would.
          const stored = new Map(
            (await readCorpus(corpusDir)).documents.map((document) => [document.id, document]),
          );
          expect(stored.size).toBe(files.length);
          const ownWords = Array.from({ length: snapshot.passages.count }, (_, at) => {
            const { document, sentences } = snapshot.passages.passage(at);
            const { start = 0, end = 0 } = sentences.at(at % 3) ?? sentences[0] ?? {};
            return `x ${stored.get(document)?.text.slice(start, end) ?? ''}`.slice(0, 2000);
          });
          for (const question of [...questions, ...ownWords]) {
            const answer = await answerer.ask(question);
            answered += Number(answer.answered);
            refused += Number(!answer.answered);
            expect(answer.question).toBe(question);
            expect(languages).toContain(answer.language);
            if (answer.answered) expect(answer.nearest).toEqual([]);
            else expect(answer.passages).toEqual([]);
            expect(answer.passages.length).toBeLessThanOrEqual(5);
            for (const { document, title } of answer.nearest) {
              expect(stored.get(document)?.title).toBe(title);
            }
            for (const passage of answer.passages) {
              const { citation, document, text, highlights } = passage;
              const card = answerer.source(citation);
              expect(parseCitation(citation)?.document).toBe(document);
              expect(stored.get(document)?.text.slice(card.start, card.end)).toBe(text);
              expect(card.text).toBe(text);
              expect(text).toBe(text.trim());
              expect(text).not.toMatch(half);
              expect(highlights).toHaveLength(1);
              for (const [start, end] of highlights) {
                expect(start).toBeGreaterThanOrEqual(0);
                expect(end).toBeGreaterThan(start);
                expect(end).toBeLessThanOrEqual(text.length);
                expect(text.slice(start, end)).not.toMatch(half);
              }
            }
          }
        });
      }),
      { seed, numRuns: 25 },
    );
    expect(answered).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(5);
  });

  test('citations stay when the index is built again, and when a document comes and goes', async () => {
    await fc.assert(
      fc.asyncProperty(rawFiles, fc.nat(), async (files, chosen) => {
        await withCorpus(files, async (corpusDir) => {
          const before = allPassages(await open(corpusDir));
          expect(before.size).toBeGreaterThanOrEqual(files.length);
          await rm(join(corpusDir, '..', 'index'), { recursive: true });
          expect(allPassages(await open(corpusDir))).toEqual(before);

          const language = languages[chosen % 3] ?? 'de';
          const added = `---\nid: a-new-one\nlanguage: ${language}\n---\n\nA new sentence. Ein neuer Satz. 新的一句。\n`;
          await writeFiles(corpusDir, [{ name: 'a-new-one.md', content: added }]);
          const more = allPassages(await open(corpusDir));
          expect(more.size).toBeGreaterThan(before.size);
          for (const [citation, slice] of before) expect(more.get(citation)).toEqual(slice);

          await rm(join(corpusDir, 'a-new-one.md'));
          const after = await open(corpusDir);
          expect(allPassages(after)).toEqual(before);
          expect(() => after.answerer.source('a-new-one#1')).toThrow(
            expect.objectContaining({ code: 'citation-unknown' }),
          );
          const { passages, nearest } = await after.answerer.ask('A new sentence. Ein neuer Satz.');
          expect(JSON.stringify([passages, nearest])).not.toContain('a-new-one');
        });
      }),
      { seed, numRuns: 8 },
    );
  });

  test('a document that changes changes no other document’s citations', async () => {
    const text = (last: string) => `Die Gäste sprachen mit dem Rat. Sie fuhren ${last} ab.`;
    const files = [
      { name: 'a.md', content: text('abends') },
      { name: 'b.md', content: text('morgens') },
    ];
    await withCorpus(files, async (corpusDir) => {
      const before = allPassages(await open(corpusDir));
      const content = `Ein Satz vorweg, der neu ist.\n\n## Mittags\n\n${text('mittags')}`;
      await writeFiles(corpusDir, [{ name: 'a.md', content }]);
      const after = allPassages(await open(corpusDir));
      expect(after.get('b#1')).toEqual(before.get('b#1'));
      expect(after.get('a#1')).not.toEqual(before.get('a#1'));
    });
  });

  test('every passage is next to its neighbours, from one end to the other', async () => {
    await fc.assert(
      fc.asyncProperty(rawFiles, async (files) => {
        await withCorpus(files, async (corpusDir) => {
          const { answerer, snapshot } = await open(corpusDir);
          for (const { id, text } of snapshot.documents) {
            let card = answerer.source(`${id}#1`);
            expect(card.before).toBeUndefined();
            let seen = 1;
            while (card.after !== undefined) {
              const next = answerer.source(card.after.citation);
              expect(next.text).toBe(card.after.text);
              expect(next.before).toEqual({ citation: card.citation, text: card.text });
              expect(next.start).toBeGreaterThanOrEqual(card.end);
              expect(text.slice(next.start, next.end)).toBe(next.text);
              card = next;
              seen += 1;
            }
            expect(seen).toBe(card.passages);
            expect(card.citation).toBe(`${id}#${seen}`);
          }
        });
      }),
      { seed, numRuns: 8 },
    );
  });

  test('the summary counts what is there', async () => {
    const files = [
      { name: 'eins.md', content: 'Die Gäste sprachen mit dem Rat der Stadt.' },
      { name: '二.txt', content: '代表团访问了济南，并与市长会面。' },
      { name: 'broken.md', content: '---\ntitle: [\n---\n\nText.' },
    ];
    await withCorpus(files, async (corpusDir) => {
      const { answerer } = await open(corpusDir);
      expect(answerer.summary).toMatchObject({
        documents: 2,
        passages: 2,
        languages: ['de', 'zh'],
        visits: 0,
        built: true,
      });
      expect(answerer.summary.problems.map(({ code }) => code)).toEqual(['front-matter-broken']);
      expect((await open(corpusDir)).answerer.summary.built).toBe(false);
    });
  });
});
