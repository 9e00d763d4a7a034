import { nearestOf } from '../domain/edit-distance.ts';
import { BrueckeError } from '../domain/errors.ts';
import { addAddress, attempt, type Curation, type Known } from './add.ts';
import type { Outcome } from './outcome.ts';
import { hostByHost } from './side-by-side.ts';
import { fileOf } from './store/archive.ts';

/** Reads the addresses of documents again: of all that have one, or of those named by their ids. */
export async function refresh(ids: readonly string[], curation: Curation): Promise<void> {
  const holdings = await curation.archive.holdings();
  const stored = holdings.records.flatMap((record): Known[] => {
    const file = fileOf(record, holdings);
    return file === undefined || record.address === undefined ? [] : [{ record, file }];
  });
  const wanted = ids.length === 0 ? stored : stored.filter(({ record }) => ids.includes(record.id));
  for (const id of ids) {
    if (!wanted.some(({ record }) => record.id === id)) {
      curation.tell(
        unknown(
          id,
          stored.map(({ record }) => record.id),
        ),
      );
    }
  }
  const hostOf = ({ record }: Known) => new URL(record.address ?? '').host;
  await hostByHost(wanted, hostOf, curation.fetcher.limits.hosts, async (known) => {
    curation.tell(await refreshOne(known, curation));
  });
}

async function refreshOne(known: Known, curation: Curation): Promise<Outcome> {
  const { record, file } = known;
  const source = record.address ?? '';
  const outcome = await attempt(source, () => addAddress(new URL(source), known, curation));
  return outcome.kind === 'failed' && outcome.error.code === 'address-gone'
    ? { kind: 'gone', source, id: record.id, file }
    : outcome;
}

export function unknown(source: string, ids: readonly string[]): Outcome {
  const nearest = nearestOf(source, [...ids], 3);
  const error = new BrueckeError('document-unknown', {
    id: source,
    ...(nearest !== undefined && { nearest }),
  });
  return { kind: 'failed', source, error };
}
