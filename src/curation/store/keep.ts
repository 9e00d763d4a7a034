import { idFromFile } from '../../corpus/document-id.ts';
import { endingOf } from '../../corpus/formats/all.ts';
import { safeName } from '../../corpus/safe-name.ts';
import { BrueckeError } from '../../domain/errors.ts';
import type { Outcome } from '../outcome.ts';
import { type DocumentReader, readKept } from '../read.ts';
import { type Archive, fileOf, type Holdings } from './archive.ts';
import { changesBetween } from './changes.ts';
import { bodySum, compose, currentOf } from './compose.ts';
import type { Draft } from './draft.ts';
import { keptFolder, originalFile, recordFile, sidecarFile } from './layout.ts';
import { freeId } from './names.ts';
import { encodeRecord, type Record } from './record.ts';
import type { Change } from './transaction.ts';
import { versionOf } from './version-of.ts';

interface Decision {
  readonly changes: readonly Change[];
  readonly result: Outcome;
}

/** Takes a draft in: as a new document, as a new version of one, or not at all where it is known. */
export function keep(archive: Archive, draft: Draft, now: Date): Promise<Outcome> {
  return archive.change(async (holdings): Promise<Decision> => {
    const { corpusDir, reader } = archive;
    const known = await versionOf(draft, holdings, archive);
    const place = known && fileOf(known, holdings);
    if (known !== undefined && place !== undefined) {
      if (known.sha256 === draft.sha256) return unchanged(draft, known.id, place);
      return newVersion(draft, known, place, { corpusDir, reader, now });
    }
    const same = holdings.records.find(({ sha256 }) => sha256 === draft.sha256);
    const sameFile = same && fileOf(same, holdings);
    if (same !== undefined && sameFile !== undefined) return unchanged(draft, same.id, sameFile);
    return newDocument(draft, known?.id, holdings, { corpusDir, reader, now });
  });
}

function unchanged({ source }: Draft, id: string, file: string): Decision {
  return { changes: [], result: { kind: 'unchanged', source, id, file } };
}

interface Circumstances {
  readonly corpusDir: string;
  readonly reader: DocumentReader;
  readonly now: Date;
}

async function newDocument(
  draft: Draft,
  formerId: string | undefined,
  holdings: Holdings,
  { corpusDir, reader, now }: Circumstances,
): Promise<Decision> {
  const wished = formerId ?? idFromFile(draft.file) ?? 'document';
  const ids = holdings.files.map((file) => idFromFile(file)?.toLowerCase() ?? '');
  const others = holdings.records
    .filter(({ id }) => id !== formerId)
    .map(({ id }) => id.toLowerCase());
  const id = freeId(wished, new Set([...ids, ...others]), draft.address?.asked ?? draft.sha256);
  const folder = draft.file.slice(0, draft.file.lastIndexOf('/') + 1);
  const file = id === idFromFile(draft.file) ? draft.file : `${folder}${id}${endingOf(draft.file)}`;
  if ((await readKept(corpusDir, file)) !== undefined) {
    throw new BrueckeError('document-id-twice', { file: safeName(draft.source), id, other: file });
  }
  const { document, sidecar } = compose(draft, undefined);
  const kept = await reader.read(document, file, sidecar);
  const record = recordOf(draft, { id, file, now });
  return {
    changes: changesFor(draft, record, document, sidecar),
    result: { kind: 'added', source: draft.source, document: kept },
  };
}

async function newVersion(
  draft: Draft,
  known: Record,
  file: string,
  { corpusDir, reader, now }: Circumstances,
): Promise<Decision> {
  if (endingOf(file) !== endingOf(draft.file)) {
    throw new BrueckeError('document-edited', { id: known.id, file });
  }
  const current = await currentOf(corpusDir, file);
  if (current === undefined || current.body !== known.body) {
    throw new BrueckeError('document-edited', { id: known.id, file });
  }
  const before = await reader.read(current.document, file, current.sidecar);
  const { document, sidecar } = compose(draft, { current, proposed: known.proposed });
  const after = await reader.read(document, file, sidecar);
  const record = recordOf(draft, { id: known.id, file, now });
  const former =
    known.original === undefined || known.original === record.original
      ? []
      : [{ file: `${keptFolder}/${known.original}` }];
  return {
    changes: [...changesFor(draft, record, document, sidecar), ...former],
    result: {
      kind: 'changed',
      source: draft.source,
      document: after,
      changes: changesBetween(before, after),
    },
  };
}

function recordOf(
  draft: Draft,
  { id, file, now }: { id: string; file: string; now: Date },
): Record {
  const { address, origin, original, etag, lastModified } = draft;
  return {
    id,
    file,
    ...(address !== undefined && { address: address.asked, found: address.found }),
    ...(origin !== undefined && { origin }),
    read: now.toISOString(),
    sha256: draft.sha256,
    ...(original !== undefined && { original: `${id}${original.ending}` }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    proposed: draft.proposed,
    body: bodySum(draft.body, draft.isText),
  };
}

/** The document comes before what describes it: alone it can be read, the other cannot. */
function changesFor(
  { original }: Draft,
  record: Record,
  document: Uint8Array,
  sidecar: Uint8Array | undefined,
): Change[] {
  const { id, file } = record;
  return [
    ...(original === undefined
      ? []
      : [{ file: originalFile(id, original.ending), bytes: original.bytes }]),
    { file: recordFile(id), bytes: encodeRecord(record) },
    { file, bytes: document },
    ...(sidecar === undefined ? [] : [{ file: sidecarFile(file), bytes: sidecar }]),
  ];
}
