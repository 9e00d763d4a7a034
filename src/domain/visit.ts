import type { LocalizedText } from './language.ts';

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
  readonly place: Place;
  readonly stops: readonly Place[];
  readonly delegation: Delegation;
  readonly hosts: readonly string[];
  readonly people: readonly Person[];
  readonly organisations: readonly string[];
  readonly occasion?: string;
  readonly topics: readonly string[];
  readonly outcome?: string;
}

/** A visit with the documents that report it; reports of one journey are one visit. */
export interface ReportedVisit extends Visit {
  /** Ids of the documents, in the order of the corpus. */
  readonly sources: readonly string[];
}
