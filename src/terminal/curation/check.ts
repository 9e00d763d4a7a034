import { checkCorpus, type Finding } from '../../curation/check/check.ts';
import type { Document } from '../../domain/document.ts';
import { errorSentence, formatDate } from '../../messages/index.ts';
import type { ExitCode } from '../exit-code.ts';
import { printableLine } from '../printable.ts';
import { indented, listed } from '../render/lines.ts';
import { messagesOf, type View } from '../render/view.ts';
import { type Terminal, viewIn, writeJson, writeLines } from '../terminal.ts';
import { fieldNames } from './fields.ts';
import { checkedAsJson } from './json.ts';
import { remedyOf } from './remedy.ts';
import type { CurationTools } from './run.ts';

/** Shows what is known of each document, what was found, and what would mend it. */
export async function check(
  { archive, indexDir }: Pick<CurationTools, 'archive' | 'indexDir'>,
  terminal: Terminal,
  json: boolean,
): Promise<ExitCode> {
  const checked = await checkCorpus(archive.corpusDir, indexDir, await archive.holdings());
  const { documents, findings } = checked;
  if (json) {
    for (const line of checkedAsJson(checked, terminal.language)) writeJson(terminal, line);
  } else {
    const view = viewIn(terminal, terminal.language);
    const { curation } = messagesOf(view);
    writeLines(terminal.output, [
      ...documents.flatMap((document) => renderDocument(document, view)),
      ...(documents.length > 0 ? [''] : []),
      ...findings.flatMap((finding) => renderFinding(finding, view)),
      findings.length === 0 ? curation.nothingToDo : curation.findings(findings.length),
    ]);
  }
  return findings.length === 0 ? 0 : 3;
}

function renderDocument(document: Document, view: View): string[] {
  const { languageNames } = messagesOf(view);
  const { id, title, published, publisher, language, url, file } = document;
  const facts = [
    published === undefined ? undefined : formatDate(published, view.language),
    publisher,
    languageNames[language],
    file,
    url,
  ].filter((fact) => fact !== undefined);
  return [
    view.style.bold(printableLine(id)),
    ...indented(printableLine(title), 2, view.columns),
    ...indented(printableLine(facts.join(' · ')), 2, view.columns).map(view.style.dim),
  ];
}

function renderFinding(finding: Finding, view: View): string[] {
  const { curation } = messagesOf(view);
  const remedy =
    finding.kind === 'missing' ? curation.stateIn(finding.fields, finding.file) : remedyOf(finding);
  return [
    ...listed(printableLine(wordsFor(finding, view)), 0, view.columns),
    // On one line, so that it can be copied.
    ...(remedy === undefined ? [] : [`  ${printableLine(curation.remedy(remedy))}`]),
  ];
}

function wordsFor(finding: Finding, view: View): string {
  const { curation } = messagesOf(view);
  switch (finding.kind) {
    case 'unreadable':
      return errorSentence(finding.error, view.language);
    case 'duplicate':
      return finding.share === 1
        ? curation.duplicate(finding.id, finding.other)
        : curation.similar(finding.id, finding.other, Math.floor(finding.share * 100));
    case 'missing':
      return curation.missing(finding.id, fieldNames(finding.fields, view));
    case 'orphan':
      return curation.orphan(finding.id);
    case 'unused':
      return curation.unused(finding.file);
  }
}
