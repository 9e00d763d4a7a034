/** What a line around an article says about it. */
export interface LineFacts {
  readonly url?: string;
  /** Named as the origin of the text. */
  readonly origin?: string;
  /** Named in brackets or between bars beside the author or the date. */
  readonly agency?: string;
  /** A name beside the address of its site. */
  readonly site?: string;
  /** An address without http. */
  readonly host?: string;
  readonly author?: string;
}
