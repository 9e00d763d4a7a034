/** What is said of documents that come, change and go, and of the state of the corpus. */
export interface CurationMessages {
  readonly reading: (done: number, total: number) => string;
  readonly added: (id: string) => string;
  readonly changed: (id: string) => string;
  readonly unchanged: (id: string) => string;
  readonly gone: (id: string) => string;
  readonly removed: (id: string) => string;
  readonly wouldRemove: (id: string) => string;
  readonly notFound: (fields: readonly string[]) => string;
  readonly titleChanged: (before: string, after: string) => string;
  /** Either is undefined where the version states no date. */
  readonly dateChanged: (before: string | undefined, after: string | undefined) => string;
  readonly lines: (added: number, removed: number) => string;
  readonly duplicate: (id: string, other: string) => string;
  readonly similar: (id: string, other: string, percent: number) => string;
  readonly missing: (id: string, fields: readonly string[]) => string;
  readonly orphan: (id: string) => string;
  readonly unused: (file: string) => string;
  /** Before a command that mends what was found. */
  readonly remedy: (command: string) => string;
  readonly stateIn: (fields: readonly string[], file: string) => string;
  readonly findings: (count: number) => string;
  readonly nothingToDo: string;
}
