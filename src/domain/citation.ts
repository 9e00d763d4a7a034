/** The lasting name of a passage: `<document>#<number>`, e.g. `dresden-jinan-2018#3`. */
export interface Citation {
  readonly document: string;
  /** From 1. */
  readonly number: number;
  /** Short hash of the passage's text when it was cited (`dresden-jinan-2018#3@k3Jd9a`): tells whether it has changed. */
  readonly state?: string;
}

const written = /^\[?\s*([^#\s]+)\s*#\s*([1-9]\d{0,5})(?:@([\w-]{6}))?\s*\]?$/u;
const documentId = /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u;

export function isDocumentId(value: string): boolean {
  return value.length <= 80 && documentId.test(value);
}

export function formatCitation({ document, number, state }: Citation): string {
  return `${document}#${number}${state === undefined ? '' : `@${state}`}`;
}

/** Reads `document#3` or `document#3@k3Jd9a`, also with spaces around it or in square brackets; undefined for anything else. */
export function parseCitation(text: string): Citation | undefined {
  const [, document, number, state] = written.exec(text.normalize('NFC').trim()) ?? [];
  if (document === undefined || number === undefined || !isDocumentId(document)) return undefined;
  return { document, number: Number(number), ...(state !== undefined && { state }) };
}
