import type { Language } from './language.ts';
import type { PageRange } from './pages.ts';
import type { ReportedVisit, VisitFilter } from './visit.ts';

/** A passage as quoted: `text` equals the slice of the document's stored text, to the character. */
export interface Quotation {
  /** `<document>#<number>` */
  readonly citation: string;
  readonly document: string;
  readonly title: string;
  readonly publisher?: string;
  /** EDTF */
  readonly published?: string;
  readonly url?: string;
  /** Absent: the document has no pages. */
  readonly page?: PageRange;
  /** The text is what the page at `url` says, not a summary of it. */
  readonly ownWords?: boolean;
  readonly language: Language;
  readonly text: string;
  /** Slices `[start, end)` of `text`: the sentences that answer best. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /**
   * How likely the passage answers, in (0, 1); 0 where no search found it. The order of passages
   * weighs their languages, too.
   */
  readonly score: number;
}

export interface NearestDocument {
  readonly document: string;
  readonly title: string;
}

/** Milliseconds by stage, `total` among them. */
export type Timings = Readonly<Record<string, number>>;

/** The visits that a question asks for. */
export interface AskedVisits {
  /** Newest first. */
  readonly visits: readonly ReportedVisit[];
  readonly filter: VisitFilter;
  /** Visits that fit but for the time asked for, because no year of theirs is known. */
  readonly undated: number;
}

/** A visit of which the data know what a question asks, and the passages that say it. */
export interface VisitTold {
  readonly visit: ReportedVisit;
  /** `<document>#<number>`, what says most first; at least one. */
  readonly citations: readonly string[];
}

/** A question that asks for one field of visits, and what the data say. */
export interface AskedField {
  readonly field:
    | 'date'
    | 'place'
    | 'delegation'
    | 'leader'
    | 'hosts'
    | 'people'
    | 'organisations'
    /** People and organisations. */
    | 'participants'
    | 'size'
    | 'occasion'
    | 'topics'
    | 'outcome';
  /** Newest first; empty where the question fits more visits than can be told apart. */
  readonly told: readonly VisitTold[];
  /** How many visits are as the question describes them. */
  readonly fitting: number;
}

export interface Answer {
  readonly question: string;
  /** Language of the question. */
  readonly language: Language;
  /** False: the documents do not say. Then `passages` is empty. */
  readonly answered: boolean;
  readonly passages: readonly Quotation[];
  /** What would come next, best first. Absent: nothing. */
  readonly further?: readonly Quotation[];
  /** Where nothing answers: the documents that come nearest, for the reader to try. */
  readonly nearest: readonly NearestDocument[];
  /**
   * The question asks for visits. Where some fit, `passages` is empty; where none does, no document
   * reports such a visit, and `passages` is what comes nearest, if anything does.
   */
  readonly visits?: AskedVisits;
  /**
   * The question asks for a field of visits that the data know, or fits many visits. The passages
   * that say the field stand first among `passages`.
   */
  readonly field?: AskedField;
  readonly timings: Timings;
}
