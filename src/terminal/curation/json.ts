import { type Checked, type Finding, wantedFields } from '../../curation/check/check.ts';
import type { Outcome } from '../../curation/outcome.ts';
import type { Document } from '../../domain/document.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { errorAsJson } from '../json.ts';
import { remedyOf } from './remedy.ts';

/** Every field present in every outcome, so that the shape never changes. */
export function outcomeAsJson(outcome: Outcome, language: ReaderLanguage, dryRun: boolean) {
  const changes = outcome.kind === 'changed' ? outcome.changes : undefined;
  return {
    source: outcome.source,
    outcome: outcome.kind === 'removed' && dryRun ? 'would-remove' : outcome.kind,
    ...placeOf(outcome),
    found: 'document' in outcome ? metadataOf(outcome.document) : null,
    changes:
      changes === undefined
        ? null
        : {
            title: changes.title ?? null,
            published:
              changes.published === undefined
                ? null
                : {
                    before: changes.published.before ?? null,
                    after: changes.published.after ?? null,
                  },
            linesAdded: changes.linesAdded,
            linesRemoved: changes.linesRemoved,
          },
    removed: outcome.kind === 'removed' ? outcome.files : null,
    error: outcome.kind === 'failed' ? errorAsJson(outcome.error, language) : null,
  };
}

function placeOf(outcome: Outcome): { document: string | null; file: string | null } {
  if ('document' in outcome) return { document: outcome.document.id, file: outcome.document.file };
  return {
    document: 'id' in outcome ? outcome.id : null,
    file: 'file' in outcome ? outcome.file : null,
  };
}

function metadataOf(document: Document) {
  return {
    title: document.title,
    language: document.language,
    published: document.published ?? null,
    publisher: document.publisher ?? null,
    author: document.author ?? null,
    url: document.url ?? null,
    visits: document.visits.length,
  };
}

/** A line for each document, then one for each finding. */
export function* checkedAsJson({ documents, findings }: Checked, language: ReaderLanguage) {
  for (const document of documents) {
    const missing = findings.find(
      ({ kind, ...rest }) => kind === 'missing' && 'id' in rest && rest.id === document.id,
    );
    yield {
      document: document.id,
      file: document.file,
      ...metadataOf(document),
      missing: missing?.kind === 'missing' ? missing.fields : wantedFields.slice(0, 0),
    };
  }
  for (const finding of findings) yield findingAsJson(finding, language);
}

function findingAsJson(finding: Finding, language: ReaderLanguage) {
  return {
    finding: finding.kind,
    document: 'id' in finding ? finding.id : null,
    file: 'file' in finding ? finding.file : null,
    other: finding.kind === 'duplicate' ? finding.other : null,
    share: finding.kind === 'duplicate' ? finding.share : null,
    missing: finding.kind === 'missing' ? finding.fields : null,
    error: finding.kind === 'unreadable' ? errorAsJson(finding.error, language) : null,
    remedy: remedyOf(finding) ?? null,
  };
}
