import type { Answer, Quotation } from '../domain/answer.ts';
import type { Document } from '../domain/document.ts';
import type { BrueckeError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import type { SourceCard, SuggestedCitation } from '../domain/source.ts';
import type { Span } from '../domain/span.ts';
import type { ReportedVisit } from '../domain/visit.ts';

export interface AskOptions {
  /** Language of a question too short to tell, e.g. the member's locale. Default `en`. */
  readonly fallbackLanguage?: Language;
  /** What was asked before, for a question that goes on from there: 'And who was there?' */
  readonly before?: string;
  /** False: a question for visits is answered with passages, too. */
  readonly lists?: boolean;
}

export interface UnconfirmedDocument {
  readonly document: Document;
  /** Of its file. */
  readonly path: string;
}

/** What both doors, terminal and Discord, ask of the documents. */
export interface Answerer {
  readonly summary: CorpusSummary;
  /** @throws BrueckeError `question-empty`, `question-too-long` */
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** @throws BrueckeError `citation-invalid`, `citation-unknown` (with the nearest citations) */
  source(citation: string): SourceCard;
  /**
   * A passage as an answer quotes it; a highlight that does not lie within its text is left out.
   *
   * @throws BrueckeError `citation-invalid`, `citation-unknown` (with the nearest citations)
   */
  quotation(citation: string, highlight?: Span): Quotation;
  /** At most `limit` citations for what was typed so far: the exact one, by prefix, by words. */
  citations(typed: string, limit: number): readonly SuggestedCitation[];
  /** Ids of all documents, in the order of the corpus. */
  readonly documents: readonly string[];
  /** Newest first; what has no date comes last. */
  visits(): readonly ReportedVisit[];
  /** Documents with visits that rules read and no keeper has confirmed. */
  unconfirmed(): readonly UnconfirmedDocument[];
}

/** What was loaded, for the first lines a person sees. */
export interface CorpusSummary {
  readonly documents: number;
  readonly passages: number;
  readonly languages: readonly Language[];
  readonly visits: number;
  readonly model: string;
  /** True when the index was built by this start. */
  readonly built: boolean;
  /** Documents that could not be read, one error each. */
  readonly problems: readonly BrueckeError[];
}
