import { mergeVisits } from '../../corpus/visits/merge.ts';
import { formatCitation } from '../../domain/citation.ts';
import type { Passage } from '../../domain/passage.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import type { Snapshot } from '../../index/snapshot/snapshot.ts';
import { reportingPassage } from './reporting-passage.ts';

/** The visits that the documents report, newest first, each with the passages that report it. */
export function reportedVisits(snapshot: Snapshot): ReportedVisit[] {
  return mergeVisits(
    snapshot.documents.flatMap((document, at) => {
      const { id, visits } = document;
      if (visits.length === 0) return [];
      const passages = passagesOf(snapshot, at);
      return visits.map((visit) => {
        const number = reportingPassage(visit, document.text, passages);
        const citation = formatCitation({ document: id, number });
        return { visit, source: { document: id, citation } };
      });
    }),
  );
}

function passagesOf({ passages }: Snapshot, document: number): Passage[] {
  const { first, end } = passages.ofDocument(document);
  return Array.from({ length: end - first }, (_, offset) => passages.passage(first + offset));
}
