import { fileDraft } from './file-draft.ts';
import type { Outcome } from './outcome.ts';
import { readKept } from './read.ts';
import type { Archive } from './store/archive.ts';
import { compose } from './store/compose.ts';
import { sidecarFile } from './store/layout.ts';

/** Front matter for a document that lies in the corpus and has none; one that has some is left as it is. */
export function annotate(archive: Archive, file: string, maximumBytes: number): Promise<Outcome> {
  const { corpusDir, reader } = archive;
  return archive.change<Outcome>(async () => {
    const draft = await fileDraft({ folder: corpusDir, file }, { reader, maximumBytes });
    const { source, document } = draft;
    const isThere = draft.stated !== undefined || (await readKept(corpusDir, sidecarFile(file)));
    if (isThere)
      return { changes: [], result: { kind: 'unchanged', source, id: document.id, file } };
    const composed = compose(draft, undefined);
    const after = await reader.read(composed.document, file, composed.sidecar);
    const changes =
      composed.sidecar === undefined
        ? [{ file, bytes: composed.document }]
        : [{ file: sidecarFile(file), bytes: composed.sidecar }];
    return { changes, result: { kind: 'added', source, document: after } };
  });
}
