/** Users, roles, channels, commands, emoji, times: marks that Discord draws and that ask nothing. */
const marks = /<(?:@[!&]?|#|a?:\w+:|\/[^:>]{1,100}:|id:)\w+>|<t:-?\d+(?::\w)?>/g;

const invisible = /\p{Cf}+/gu;

/** A message as a question: without what Discord draws in place of words. */
export function questionIn(content: string): string {
  return content.replace(marks, ' ').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}
