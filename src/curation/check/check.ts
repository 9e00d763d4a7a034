import { readCorpus } from '../../corpus/corpus.ts';
import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { fileOf, type Holdings } from '../store/archive.ts';
import { canHoldFrontMatter, sidecarFile } from '../store/layout.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { unusedInIndex } from './unused-in-index.ts';

/** Two documents that share less are told apart by readers too. */
const leastShare = 0.9;

export const wantedFields = ['title', 'published', 'publisher', 'url'] as const;
export type WantedField = (typeof wantedFields)[number];

/** Something that a keeper should know of, or do something about. */
export type Finding =
  | { readonly kind: 'unreadable'; readonly file: string; readonly error: BrueckeError }
  | {
      readonly kind: 'duplicate';
      readonly id: string;
      readonly other: string;
      /** 1 for the same text. */
      readonly share: number;
    }
  | {
      readonly kind: 'missing';
      readonly id: string;
      /** Where it should be stated. */
      readonly file: string;
      readonly fields: readonly WantedField[];
    }
  /** Kept of a document that is no more. */
  | { readonly kind: 'orphan'; readonly id: string }
  /** In the index folder, and used by nothing. */
  | { readonly kind: 'unused'; readonly file: string };

export interface Checked {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
}

/** @throws BrueckeError `corpus-missing`, `corpus-unreadable` */
export async function checkCorpus(
  corpusDir: string,
  indexDir: string,
  holdings: Holdings,
): Promise<Checked> {
  const { documents, problems } = await readAll(corpusDir);
  const findings: Finding[] = [
    ...problems.map(
      (error): Finding => ({ kind: 'unreadable', file: String(error.data['file'] ?? ''), error }),
    ),
    ...duplicates(documents),
    ...documents.flatMap(missingIn),
    ...holdings.records
      .filter((record) => fileOf(record, holdings) === undefined)
      .map(({ id }): Finding => ({ kind: 'orphan', id })),
    ...(await unusedInIndex(indexDir)).map((file): Finding => ({ kind: 'unused', file })),
  ];
  return { documents, findings };
}

async function readAll(corpusDir: string) {
  try {
    return await readCorpus(corpusDir);
  } catch (error) {
    if (!(error instanceof BrueckeError) || error.code !== 'corpus-empty') throw error;
    const { cause } = error;
    const causes: unknown[] = cause instanceof AggregateError ? cause.errors : [];
    return { documents: [], problems: causes.filter((each) => each instanceof BrueckeError) };
  }
}

/** The same text is found by its sum, however short it is. */
function duplicates(documents: readonly Document[]): Finding[] {
  const first = new Map<string, Document>();
  const rest: Document[] = [];
  const findings: Finding[] = [];
  for (const document of documents) {
    const sum = sha256Hex(document.text);
    const other = first.get(sum);
    if (other === undefined) {
      first.set(sum, document);
      rest.push(document);
    } else findings.push({ kind: 'duplicate', id: document.id, other: other.id, share: 1 });
  }
  const near = nearDuplicates(
    rest.map(({ text }) => text),
    leastShare,
  );
  for (const { first: one, second: two, share } of near) {
    const [id = '', other = ''] = [rest[two]?.id, rest[one]?.id];
    // 1 says that both are the same, which rounding must not.
    findings.push({ kind: 'duplicate', id, other, share: Math.min(share, 0.999) });
  }
  return findings;
}

/** A brief has the publishers, dates and addresses of what it is based on. */
function missingIn(document: Document): Finding[] {
  const { id, file, sources = [] } = document;
  const fields = wantedFields.filter(
    (field) =>
      (document[field] ?? '') === '' &&
      (field === 'title' || !sources.some((source) => (source[field] ?? '') !== '')),
  );
  if (fields.length === 0) return [];
  return [
    { kind: 'missing', id, file: canHoldFrontMatter(file) ? file : sidecarFile(file), fields },
  ];
}
