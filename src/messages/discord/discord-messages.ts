/** What the bot says on Discord beyond what the terminal says too. */
export interface DiscordMessages {
  /** Quotation marks around a quotation. */
  readonly quotationMarks: readonly [open: string, close: string];
  readonly numbered: (position: number, label: string) => string;
  /** After the citation of a quotation that is not whole. */
  readonly shortened: string;
  readonly buttons: {
    readonly more: string;
    readonly context: string;
    readonly source: string;
    readonly earlier: string;
    readonly later: string;
    readonly cite: string;
  };
  /** In the select that leads to them. */
  readonly otherPassages: string;
  readonly chooseFormat: string;
  /** In place of a reference that is too long for a message. */
  readonly referenceInFile: string;
  readonly before: string;
  readonly after: string;
  /** The quotation is in this language, which is not the reader's. */
  readonly quotedIn: (language: string) => string;
  readonly claimsSupported: string;
  readonly claimsNotSupported: string;
  readonly messageWithoutText: string;
  readonly citationGone: string;
  readonly buttonUnknown: string;
  readonly commandUnknown: string;
  readonly failed: string;
  readonly help: {
    readonly title: string;
    readonly private: string;
    readonly filters: string;
    readonly findSources: string;
    readonly conversation: string;
    readonly languages: string;
  };
}
