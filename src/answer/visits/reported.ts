import { mergeVisits } from '../../corpus/visits/merge.ts';
import { formatCitation } from '../../domain/citation.ts';
import type { Passage } from '../../domain/passage.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import type { Snapshot } from '../../index/snapshot/snapshot.ts';
import { reportingPassage } from './reporting-passage.ts';

/** The visits that the documents report, newest first, each with the passages that report it. */
export function reportedVisits(snapshot: Snapshot): ReportedVisit[] {
  const passages = passagesOf(snapshot);
  return mergeVisits(
    snapshot.documents.flatMap(({ id, text, visits }, at) =>
      visits.map((visit) => {
        const number = reportingPassage(visit, text, passages.get(at) ?? []);
        const citation = formatCitation({ document: id, number });
        return { visit, source: { document: id, citation } };
      }),
    ),
  );
}

/** By the number of their document, of documents that report a visit. */
function passagesOf({ documents, passages }: Snapshot): Map<number, Passage[]> {
  const found = new Map<number, Passage[]>();
  for (let at = 0; at < passages.count; at += 1) {
    const document = passages.documentOf[at] ?? -1;
    if ((documents[document]?.visits.length ?? 0) === 0) continue;
    const known = found.get(document);
    if (known === undefined) found.set(document, [passages.passage(at)]);
    else known.push(passages.passage(at));
  }
  return found;
}
