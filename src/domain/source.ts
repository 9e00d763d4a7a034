import type { DocumentSource } from './document.ts';
import type { Language } from './language.ts';
import type { PageRange } from './pages.ts';
import type { ReportedVisit } from './visit.ts';

/** A passage near the one looked up. */
export interface NeighbouringPassage {
  /** `<document>#<number>` */
  readonly citation: string;
  readonly text: string;
}

/** A citation that names a state of its document which is no longer there. */
export interface CitationChange {
  /** The citation that was looked up. */
  readonly citation: string;
  /** The passage stands elsewhere in the document now, or other words stand in its place. */
  readonly kind: 'moved' | 'replaced';
}

/** What a citation stands for: the passage, what is around it, and the document it is from. */
export interface SourceCard {
  /** `<document>#<number>` */
  readonly citation: string;
  /** Short hash of the passage's text; `<citation>@<state>` lets a change be noticed. */
  readonly state: string;
  readonly change?: CitationChange;
  readonly document: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** EDTF */
  readonly published?: string;
  readonly url?: string;
  /** EDTF: when the page at `url` was read. */
  readonly read?: string;
  readonly rights?: string;
  /** The text is what the page at `url` says, not a summary of it. */
  readonly ownWords?: boolean;
  readonly language: Language;
  /** Path of the file below the corpus folder. */
  readonly file: string;
  /** Absent: the document has no pages. */
  readonly page?: PageRange;
  /** The passage: a slice of the document's stored text. */
  readonly text: string;
  /** Slice `[start, end)` of the document's stored text. */
  readonly start: number;
  readonly end: number;
  readonly before?: NeighbouringPassage;
  readonly after?: NeighbouringPassage;
  /** Passages of the document nearest to it, itself among them, in their order; at most 25. */
  readonly nearby: readonly NeighbouringPassage[];
  /** How many passages the document has. */
  readonly passages: number;
  /** What the document is based on; none: it is its own source. */
  readonly sources: readonly DocumentSource[];
  readonly visits: readonly ReportedVisit[];
}

/** A citation to offer to someone who types one. */
export interface SuggestedCitation {
  /** `<document>#<number>` */
  readonly citation: string;
  readonly title: string;
  /** The passage. */
  readonly text: string;
}
