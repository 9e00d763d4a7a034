import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import { headingOf } from '../../src/corpus/passages/heading.ts';
import { leadOf } from '../../src/corpus/passages/lead.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { indexDocuments, openOrIndex, originOf } from '../../src/index/indexing.ts';
import { type PassageInput, passageInContext } from '../../src/index/passage-input.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import { document } from '../corpus/generated.ts';
import { countTokens } from '../corpus/helpers.ts';
import { fakeDocument, lineCutter } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

/** A report that names its town at the beginning alone. */
function report(town: string): Document {
  return fakeDocument(
    town.toLowerCase(),
    'de',
    [
      `${town} empfing im Mai eine Abordnung.`,
      'Sie blieb drei Tage.',
      'Am Abend spielte ein Orchester.',
      'Die Angereisten sahen sich das Wasserwerk an.',
    ].join('\n'),
  );
}

const reports = ['Aalen', 'Bonn', 'Halberstadt', 'Wismar', 'Zwickau'].map(report);

const ownTextAlone: PassageInput = {
  version: 'text, heading as context',
  context: (of, passage) => headingOf(of, passage) ?? '',
  embedded: ({ text }, { start, end }) => text.slice(start, end),
  lexical: ({ text }, { start, end }) => [{ text: text.slice(start, end), weight: 1 }],
};

let indexDir = '';
let options: Parameters<typeof indexDocuments>[2];
beforeEach(async () => {
  indexDir = path.join(await mkdtemp(path.join(tmpdir(), 'bruecke-input-')), 'index');
  options = { indexDir, embedder: fakeEmbedder(), table: fakeTokenTable() };
});
afterEach(() => rm(path.dirname(indexDir), { recursive: true, force: true }));

/** `halberstadt#4`, best first. */
async function found(question: string, input?: PassageInput): Promise<string[]> {
  const snapshot = await indexDocuments(reports, lineCutter, {
    ...options,
    ...(input === undefined ? {} : { input }),
  });
  const hits = snapshot.partitions[0]?.lexical.query(question).top(20);
  return [...(hits?.ids ?? [])].map((id) => {
    const passage = snapshot.passages.passage(id);
    return `${passage.document}#${passage.number}`;
  });
}

describe('the context of a passage', () => {
  it('lets a question that names the town find what answers below it in other words', async () => {
    const own = ['halberstadt#1', 'halberstadt#2', 'halberstadt#3', 'halberstadt#4'];
    expect((await found('Was war in Halberstadt?')).toSorted()).toEqual(own);
    expect(await found('Was war in Halberstadt?', ownTextAlone)).toEqual(['halberstadt#1']);
  });

  it('tells the passages of several reports apart that say the same', async () => {
    const asked = 'Wer sah in Halberstadt das Wasserwerk?';
    expect((await found(asked))[0]).toBe('halberstadt#4');
    expect((await found('das Wasserwerk von Zwickau'))[0]).toBe('zwickau#4');
    expect((await found(asked, ownTextAlone))[0]).not.toBe('halberstadt#4');
  });

  it('counts less than what a passage says itself', async () => {
    expect((await found('Halberstadt'))[0]).toBe('halberstadt#1');
  });

  it('is not put before the passage that begins with it', () => {
    const [of = fakeDocument('none', 'de', '')] = reports;
    const [first, , , last] = lineCutter.cut(of) as readonly Passage[];
    if (first === undefined || last === undefined) throw new Error('no passage');
    const text = 'Aalen empfing im Mai eine Abordnung.';
    expect(passageInContext.embedded(of, first)).toBe(text);
    expect(passageInContext.context(of, first)).toBe('');
    expect(passageInContext.lexical(of, first)).toEqual([{ text, weight: 1 }]);
    expect(passageInContext.embedded(of, last)).toMatch(/^Die Angereisten .* Aalen empfing/su);
    expect(passageInContext.context(of, last)).toContain('Aalen');
    expect(passageInContext.lexical(of, last)).toHaveLength(2);
  });

  it('stands behind the passage and weighs less, in any document', () => {
    fc.assert(
      fc.property(document, (of) => {
        const { start, end } = leadOf(of);
        const lead = of.text.slice(start, end);
        for (const passage of cutPassages(of, { countTokens })) {
          const text = of.text.slice(passage.start, passage.end);
          const behind = passage.start <= start ? '' : lead;
          const [own, ...others] = passageInContext.lexical(of, passage);
          expect(own).toEqual({ text, weight: 1 });
          expect(others.map((each) => each.text)).toEqual(behind === '' ? [] : [behind]);
          for (const { weight } of others) expect(weight > 0 && weight < 1).toBe(true);
          expect(passageInContext.embedded(of, passage)).toBe(`${text} ${behind}`.trim());
          const heading = headingOf(of, passage) ?? '';
          expect(passageInContext.context(of, passage)).toBe(`${heading} ${behind}`.trim());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('makes an index stale that was made without it', async () => {
    await indexDocuments(reports, lineCutter, { ...options, input: ownTextAlone });
    await expect(
      openSnapshot(indexDir, originOf(reports, lineCutter, options)),
    ).rejects.toMatchObject({ code: 'index-stale', data: { reason: 'passage-input' } });
    expect(await openOrIndex(reports, lineCutter, options)).toMatchObject({
      built: true,
      reason: { code: 'index-stale', data: { reason: 'passage-input' } },
    });
    expect(await openOrIndex(reports, lineCutter, options)).toMatchObject({ built: false });
  });
});
