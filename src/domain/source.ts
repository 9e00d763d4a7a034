import type { DocumentSource } from './document.ts';
import type { Language } from './language.ts';
import type { PageRange } from './pages.ts';
import type { ReportedVisit } from './visit.ts';

/** A passage beside the one looked up. */
export interface NeighbouringPassage {
  /** `<document>#<number>` */
  readonly citation: string;
  readonly text: string;
}

/** What a citation stands for: the passage, what is around it, and the document it is from. */
export interface SourceCard {
  /** `<document>#<number>` */
  readonly citation: string;
  readonly document: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** EDTF */
  readonly published?: string;
  readonly url?: string;
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
