// edtf 4 ships without types. What `parse` returns is validated by a schema (dates/reading.ts).
declare module 'edtf' {
  /** @throws SyntaxError or Error where the text is no EDTF date */
  export function parse(text: string): unknown;
}
