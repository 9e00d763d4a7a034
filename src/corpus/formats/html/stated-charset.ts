/** Pages state their encoding near the beginning, if they do. */
const searched = 4096;
const patterns: readonly RegExp[] = [
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w-]{2,30})/iu,
  /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w-]{2,30})/iu,
];

/** The encoding that a page or an XML file names. */
export function statedCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searched));
  return patterns.map((pattern) => pattern.exec(start)?.[1]).find((name) => name !== undefined);
}
