import { collapseSpaces } from '../clean.ts';
import { decodeReferences } from './entities.ts';

const breaks =
  /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|section|article|blockquote|figure)\b[^<>]*>/giu;
const tags = /<\/?[A-Za-z][^<>]*>|<![^<>]*>/gu;

/** The paragraphs of a piece of HTML inside Markdown, without tags, comments, scripts and styles. */
export function htmlParagraphs(html: string): string[] {
  const text = ['<!--', '<script', '<style', '<svg'].reduce(withoutElement, html);
  return decodeReferences(text.replace(breaks, '\n').replace(tags, ''))
    .split('\n')
    .map(collapseSpaces)
    .filter((line) => line !== '');
}

const endOf: Readonly<Record<string, string>> = {
  '<!--': '-->',
  '<script': '</script>',
  '<style': '</style>',
  '<svg': '</svg>',
};

/** Steps from start to end, because a pattern would look for the end anew at every unclosed start. */
function withoutElement(html: string, opening: string): string {
  const lower = html.toLowerCase();
  const ending = endOf[opening] ?? '>';
  let kept = '';
  let from = 0;
  for (;;) {
    const start = lower.indexOf(opening, from);
    if (start === -1) return kept + html.slice(from);
    kept += html.slice(from, start);
    const end = lower.indexOf(ending, start + opening.length);
    if (end === -1) return kept;
    from = end + ending.length;
  }
}
