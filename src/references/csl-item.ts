/** A name as CSL-JSON writes it: of a person in parts, or as it stands. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** Year, month, day, as far as they are known. */
export type CslDateParts = readonly [year: number, month?: number, day?: number];

/** A date as CSL-JSON writes it; two parts are the ends of a range. */
export type CslDate =
  | {
      readonly 'date-parts': readonly [CslDateParts] | readonly [CslDateParts, CslDateParts];
      /** 1 spring to 4 winter. */
      readonly season?: 1 | 2 | 3 | 4;
      readonly circa?: true;
    }
  | { readonly literal: string };

/** What is cited, as an item of CSL-JSON 1.0.2. Every style and format is made from it alone. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: 'de' | 'en' | 'zh-CN';
  /** Number of the passage. */
  readonly locator: string;
  /** The passage by its lasting name, and what the document is based on. */
  readonly note: string;
  /** What the document is based on. */
  readonly references?: string;
  readonly custom?: { readonly rights: string };
}
