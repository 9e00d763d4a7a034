import { expect, test } from 'vitest';
import { BrueckeError } from '../../src/domain/errors.ts';
import { open, withCorpus, writeFiles } from './folders.ts';

const paragraphs = {
  travel: 'Die Gäste aus Dresden besuchten die Hightech-Zone der Stadt.',
  contract: 'Danach wurde ein Vertrag über fünf Jahre unterzeichnet.',
  home: 'Am Ende fuhren alle wieder nach Hause.',
  more: 'Ein Nachtrag steht nun davor und handelt von der Anreise mit der Bahn.',
};

const file = (...parts: readonly string[]) => ({
  name: 'reise.md',
  content: parts.map((part, at) => `## Teil ${at + 1}\n\n${part}\n`).join('\n'),
});

test('a citation that carries the state of its passage tells that the document has changed', () =>
  withCorpus([file(paragraphs.travel, paragraphs.contract, paragraphs.home)], async (folder) => {
    const before = (await open(folder)).answerer;
    const cited = (number: number) => {
      const { citation, state } = before.source(`reise#${number}`);
      return `${citation}@${state}`;
    };
    const [first, second, third] = [cited(1), cited(2), cited(3)];
    expect('change' in before.source(second)).toBe(false);

    await writeFiles(folder, [file(paragraphs.more, paragraphs.travel)]);
    const { answerer } = await open(folder);

    expect(answerer.source(first)).toMatchObject({
      citation: 'reise#2',
      text: paragraphs.travel,
      change: { citation: first, kind: 'moved' },
    });
    expect(answerer.source(second)).toMatchObject({
      citation: 'reise#2',
      text: paragraphs.travel,
      change: { citation: second, kind: 'replaced' },
    });
    expect(() => answerer.source(third)).toThrow(
      new BrueckeError('citation-gone', { citation: third, nearest: 'reise#2' }),
    );
    // Without a state nobody can tell: it is there, or it is not.
    expect('change' in answerer.source('reise#1')).toBe(false);
    expect(() => answerer.source('reise#3')).toThrow('citation-unknown');
  }));
