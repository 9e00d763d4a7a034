import type { MarkedToken, Token } from 'marked';

const types: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote',
  'br',
  'checkbox',
  'code',
  'codespan',
  'def',
  'del',
  'em',
  'escape',
  'heading',
  'hr',
  'html',
  'image',
  'link',
  'list',
  'list_item',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
]);

/** True for the tokens of Markdown itself; others come from extensions, which are not in use. */
export function isMarkedToken(token: Token): token is MarkedToken {
  return types.has(token.type);
}
