import { shareOf, shinglesOf } from '../check/shingles.ts';
import { readKept } from '../read.ts';
import { type Archive, fileOf, type Holdings } from './archive.ts';
import type { Draft } from './draft.ts';
import { sidecarFile } from './layout.ts';
import type { Record } from './record.ts';

/** Two files of one name that share less than this are two documents. */
const leastShare = 0.3;

/** The record of the document that a draft is, or is a version of. */
export async function versionOf(
  draft: Draft,
  holdings: Holdings,
  archive: Archive,
): Promise<Record | undefined> {
  const { address, origin } = draft;
  if (address !== undefined) {
    const ours = [address.asked, address.found];
    return holdings.records.find(
      (record) =>
        (record.address !== undefined && ours.includes(record.address)) ||
        (record.found !== undefined && ours.includes(record.found)),
    );
  }
  const sameOrigin = holdings.records.find((record) => record.origin === origin);
  if (sameOrigin !== undefined) return sameOrigin;
  const sameName = holdings.records.find(
    (record) => record.origin !== undefined && record.file === draft.file,
  );
  return sameName !== undefined && (await isLike(draft, sameName, holdings, archive))
    ? sameName
    : undefined;
}

async function isLike(
  { document }: Draft,
  record: Record,
  holdings: Holdings,
  archive: Archive,
): Promise<boolean> {
  const file = fileOf(record, holdings);
  const bytes = file === undefined ? undefined : await readKept(archive.corpusDir, file);
  if (file === undefined || bytes === undefined) return false;
  const other = await archive.reader.read(
    bytes,
    file,
    await readKept(archive.corpusDir, sidecarFile(file)),
  );
  return (
    other.title === document.title ||
    shareOf(shinglesOf(other.text), shinglesOf(document.text)) >= leastShare
  );
}
