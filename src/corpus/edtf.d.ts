// edtf 4 ships without types; only what src/corpus uses is declared here.
declare module 'edtf' {
  interface ExtendedDate {
    /** Milliseconds since 1970; infinite or null where an interval is open. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** @throws SyntaxError or Error where the text is no EDTF date */
  export default function edtf(
    text: string,
    constraints: { readonly level: 0 | 1 | 2 },
  ): ExtendedDate;
}
