/** The lasting name of a passage: `<document>#<number>`, e.g. `dresden-jinan-2018#3`. */
export interface Citation {
  readonly document: string;
  /** From 1. */
  readonly number: number;
}

const documentId = /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u;

export function isDocumentId(value: string): boolean {
  return value.length <= 80 && documentId.test(value);
}

export function formatCitation(citation: Citation): string {
  return `${citation.document}#${citation.number}`;
}

/** Reads `document#3`, also with spaces around it or in square brackets; undefined for anything else. */
export function parseCitation(text: string): Citation | undefined {
  const match = /^\[?\s*([^#\s]+)\s*#\s*([1-9]\d{0,5})\s*\]?$/u.exec(text.normalize('NFC').trim());
  const [, document, number] = match ?? [];
  if (document === undefined || number === undefined || !isDocumentId(document)) return undefined;
  return { document, number: Number(number) };
}
