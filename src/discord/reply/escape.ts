/**
 * Everything that Discord's markdown may take for more than the character it is: emphasis, code,
 * spoilers, links, mentions, timestamps, custom emoji, emoji by name and bare addresses. A backslash
 * before a mark makes it the mark, whatever stands around it.
 */
const marks = /[\\*_~`|[\]<>@]|:(?=\S)/gu;

/** Only at the beginning of a line: headings, small print, lists. */
const lineStarts = /^(\s*)(#|[-+](?=[\s#])|\d+(?=[.)]))/gmu;

/** The same where no line begins, such as in a title. */
export function escapeInline(text: string): string {
  return text.replace(marks, '\\$&');
}

/** A text as Discord's markdown, so that what is read is the text, to the character. */
export function escapeText(text: string): string {
  return escapeInline(text).replace(lineStarts, (_, space: string, mark: string) =>
    /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
