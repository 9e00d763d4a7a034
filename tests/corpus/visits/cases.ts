/** What a report is expected to tell; what is left out here is not looked at. */
export interface ExpectedVisit {
  readonly date?: string | undefined;
  /** The name in English, or as the text has it. */
  readonly place?: string;
  readonly from?: string;
  /** A slice of the text, like all that follow. */
  readonly delegation?: string;
  readonly size?: string;
  readonly hosts?: readonly string[];
  /** `name`, or `name: role`. */
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
  readonly occasion?: string | undefined;
  readonly topics?: readonly string[];
  readonly outcome?: string | undefined;
}

export interface VisitCase {
  readonly text: string;
  readonly published?: string;
  readonly visits: readonly ExpectedVisit[];
}

export function reported(text: string, ...visits: readonly ExpectedVisit[]): VisitCase {
  return { text, published: '2024-06-01', visits };
}
