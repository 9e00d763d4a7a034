import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { fakeTokenTable } from '../../support/fake-token-table.ts';

export function fakeModel() {
  return { embedder: fakeEmbedder(), table: fakeTokenTable({ size: 5000 }) };
}
