/**
 * A text between two lines of code fences, which show it as it is. Three backticks in the text would
 * end the block; a mark that cannot be seen keeps them apart.
 */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.trimEnd().replace(/`(?=`)/gu, '`\u200b')}\n\`\`\``;
}
