/** PDF allows some bytes before it begins; a text that merely mentions PDF must not be taken for one. */
const searchedInPdf = 1024;
const searched = 512;
const html =
  /^(?:\ufeff|\s|<!--[^<>]{0,200}-->|<\?xml[^<>]{0,200}\?>)*<(?:!doctype\s+html|html)[\s>]/iu;

/**
 * The format that the first bytes of a file show: 'pdf', 'docx' for any archive and any older Office
 * file, 'html'; undefined where they show none.
 * @param named the format that its name promises
 */
export function sniffFormat(bytes: Uint8Array, named: string): string | undefined {
  const start = Buffer.from(bytes.subarray(0, searchedInPdf)).toString('latin1');
  if (start.startsWith('%PDF-') || (named === 'pdf' && start.includes('%PDF-'))) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return 'docx';
  if (named !== 'eml' && html.test(start.slice(0, searched))) return 'html';
  return undefined;
}
