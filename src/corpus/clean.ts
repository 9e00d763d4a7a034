/** Marks that steer the direction of writing: they can make a quotation look like another one. */
const invisible =
  /[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** Line ends as `\n`; no control characters, soft hyphens, zero-width spaces or direction marks. */
export function cleanCharacters(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029|\u000b|\u000c/gu, '\n')
    .replace(invisible, '')
    .replace(control, '');
}

/**
 * Runs of any white space as one space, none at the ends, and none before a comma, where pages leave
 * one after a link.
 */
export function collapseSpaces(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ ,(?= |$)/gu, ',')
    .trim();
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** True for Chinese characters and the punctuation that goes with them, which need no space between. */
export function isWide(character: string | undefined): boolean {
  return character !== undefined && wide.test(character);
}

/** Joins the lines of one paragraph: by a space, and between Chinese characters by nothing. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && !(isWide(last) && isWide(line.at(0)))) parts.push(' ');
    parts.push(line);
  }
  return parts.join('');
}
