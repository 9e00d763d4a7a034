import { expect, test } from 'vitest';
import { recogniseVisits } from '../../../src/corpus/visits/recognise/recognise-visits.ts';
import type { Document } from '../../../src/domain/document.ts';
import { factsSchema } from '../../../src/index/snapshot/document-schema.ts';
import { readReports } from '../../eval/visits/reports.ts';

test('what is recognised in any report can be stored and read again as it is', async () => {
  // One of thirty: each of them takes some milliseconds.
  const reports = (await readReports('development')).filter((_, at) => at % 30 === 0);
  let visits = 0;
  for (const { id, text, language, published } of reports) {
    const found = recogniseVisits(text, language, published);
    visits += found.length;
    const facts: Omit<Document, 'text' | 'blocks'> = {
      id,
      title: id,
      language,
      file: `${id}.md`,
      sha256: '0',
      visits: found,
    };
    expect(factsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  }
  expect(visits).toBeGreaterThan(reports.length / 2);
});
