import type { VisitDifference } from '../../domain/visit.ts';

/** What lists of visits say beyond the labels of a single one. */
export interface VisitMessages {
  /** Of a visit that rules read from the text. */
  readonly recognised: string;
  readonly differs: Readonly<Record<VisitDifference['field'], string>>;
  /** Visits at the end of the list. */
  readonly withoutYear: (count: number) => string;
  /** Visits that `since` or `until` left out. */
  readonly undatedLeftOut: (count: number) => string;
  /** Where a filter leaves none. */
  readonly noneSuch: string;
  /** Where a question asks for visits that nobody reports. */
  readonly noneAsked: string;
  /** Labels that only the answer to a question for one field has. */
  readonly leader: string;
  readonly size: string;
  /** Where a question for a field fits more visits than are told apart. */
  readonly manyFit: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly notADate: (typed: string) => string;
  readonly buttons: {
    readonly later: string;
    readonly earlier: string;
    readonly calendar: string;
    readonly csv: string;
    readonly json: string;
  };
  readonly exported: (count: number) => string;
  /** Visits whose days are not known. */
  readonly leftOutOfCalendar: (count: number) => string;
  readonly calendarName: string;
  readonly review: {
    /** Above a field of front matter: the words it was read from. */
    readonly readFrom: string;
    readonly nothing: string;
    readonly written: (file: string, count: number) => string;
    readonly unwritable: (file: string) => string;
    readonly unknown: (document: string) => string;
  };
  readonly help: {
    /** Of `/visits` with words after it, in a conversation. */
    readonly typed: string;
    readonly place: string;
    readonly partner: string;
    readonly dates: string;
    readonly topic: string;
    readonly format: string;
    readonly review: string;
    readonly write: string;
    /** Placeholders. */
    readonly placeName: string;
    readonly document: string;
  };
}
