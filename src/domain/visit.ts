import type { LocalizedText } from './language.ts';
import type { Span } from './span.ts';

export interface Place {
  readonly name: LocalizedText;
  readonly region?: LocalizedText;
  /** ISO 3166-1 alpha-2, e.g. `CN`. */
  readonly country?: string;
}

export interface Delegation {
  readonly name: LocalizedText;
  /** Where the delegation comes from. */
  readonly from?: Place;
  /** Number of people as the document puts it: `30`, or `fast 30` where it is not exact. */
  readonly size?: string;
  /** People or organisations that lead it, as the document names them. */
  readonly leaders?: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly role?: string;
}

/** A journey, visit or reception. What the documents do not say is absent, never guessed. */
export interface Visit {
  readonly id: string;
  /** EDTF level 2: `2018-10-30/2018-11-02`, `XXXX-12-12` (no year), `../2026-01-15` (before). Absent: unknown. */
  readonly date?: string;
  readonly place?: Place;
  readonly stops: readonly Place[];
  readonly delegation?: Delegation;
  readonly hosts: readonly string[];
  readonly people: readonly Person[];
  readonly organisations: readonly string[];
  readonly occasion?: string;
  readonly topics: readonly string[];
  readonly outcome?: string;
  /** Present: the visit was recognised in the text by rules, and no keeper has confirmed it yet. */
  readonly evidence?: VisitEvidence;
}

/** What a visit tells, each part with a slice of its own. */
export type VisitField =
  | 'date'
  | 'place'
  | 'stops'
  | 'delegation'
  | 'from'
  | 'size'
  | 'leaders'
  | 'hosts'
  | 'people'
  | 'organisations'
  | 'occasion'
  | 'topics'
  | 'outcome';

/** Where a recognised visit was read: slices `[start, end)` of the document's text. */
export interface VisitEvidence {
  /** The sentence that reports the visit. */
  readonly sentence: Span;
  /** The words each field was read from; a list has one slice for each entry, in order. */
  readonly fields: Partial<Readonly<Record<VisitField, readonly Span[]>>>;
}

/** A document that reports a visit. */
export interface VisitSource {
  readonly document: string;
  /** `<document>#<number>`, of the passage that reports it. */
  readonly citation: string;
}

/** What the reports of one visit do not agree on. */
export interface VisitDifference {
  readonly field: 'date' | 'size';
  /** As each document says it, the first source first. */
  readonly values: readonly { readonly value: string; readonly document: string }[];
}

/** A visit with the documents that report it; reports of one journey are one visit. */
export interface ReportedVisit extends Visit {
  /** In the order of the corpus. */
  readonly sources: readonly VisitSource[];
  readonly differences: readonly VisitDifference[];
}

/** Which visits to list; each part narrows them. Names in any of the three languages. */
export interface VisitFilter {
  readonly place?: string | undefined;
  /** A delegation, where it is from, a host, an organisation or a person. */
  readonly partner?: string | undefined;
  /** EDTF */
  readonly since?: string | undefined;
  /** EDTF */
  readonly until?: string | undefined;
  /** Words of a topic or the occasion. */
  readonly topic?: string | undefined;
}
