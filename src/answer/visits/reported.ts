import { mergingVisits, type VisitReport } from '../../corpus/visits/merge.ts';
import { formatCitation } from '../../domain/citation.ts';
import type { Document } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Steps } from '../../domain/steps.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import type { Snapshot } from '../../index/snapshot/snapshot.ts';
import { MadeOfDocuments } from '../made-of-documents.ts';
import { reportingPassage } from './reporting-passage.ts';

/** The same objects as long as a document stays as it is: what is merged of them is kept with them. */
const reports = new MadeOfDocuments(reportsOf);

/** The visits that the documents report, newest first, each with the passages that report it. */
export function* reportedVisits(snapshot: Snapshot): Steps<ReportedVisit[]> {
  const made = yield* reports.all(snapshot);
  return yield* mergingVisits(made.flatMap(({ made: ofDocument }) => ofDocument));
}

function reportsOf(snapshot: Snapshot, document: Document, at: number): readonly VisitReport[] {
  const { id, visits } = document;
  if (visits.length === 0) return [];
  const passages = passagesOf(snapshot, at);
  return visits.map((visit) => {
    const number = reportingPassage(visit, document, passages);
    const citation = formatCitation({ document: id, number });
    return { visit, source: { document: id, citation } };
  });
}

function passagesOf({ passages }: Snapshot, document: number): Passage[] {
  const { first, end } = passages.ofDocument(document);
  return Array.from({ length: end - first }, (_, offset) => passages.passage(first + offset));
}
