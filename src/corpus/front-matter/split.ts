import { BrueckeError } from '../../domain/errors.ts';

export interface FrontMatterText {
  /** The YAML between the two lines of hyphens; undefined where the file has none. */
  readonly yaml: string | undefined;
  /** What comes after, or the whole text. */
  readonly body: string;
}

const opening = /^---[ \t]*\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/mu;
const field = /^[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?:[ \t]|$)/mu;

/**
 * Parts the front matter from the text of a file. A line of hyphens that no field follows is an
 * ornament of the text, not the beginning of a front matter.
 * @param text with `\n` at line ends
 * @throws BrueckeError `front-matter-broken` where fields begin and no second line of hyphens ends them
 */
export function splitFrontMatter(text: string, file: string): FrontMatterText {
  const open = opening.exec(text);
  if (open === null) return { yaml: undefined, body: text };
  const rest = text.slice(open[0].length);
  const close = closing.exec(rest);
  if (close === null) {
    const [first = ''] = rest.trimStart().split('\n', 1);
    if (!field.test(first)) return { yaml: undefined, body: text };
    throw new BrueckeError('front-matter-broken', { file, line: 1, reason: 'not-closed' });
  }
  const yaml = rest.slice(0, close.index);
  if (!looksLikeFields(yaml)) return { yaml: undefined, body: text };
  return { yaml, body: rest.slice(close.index + close[0].length).replace(/^\n/u, '') };
}

/** Prose between two ornamental lines is no front matter; a list or a group in brackets is a broken one. */
function looksLikeFields(yaml: string): boolean {
  return (
    yaml.trim() === '' || field.test(yaml) || /^\s*[-[{&*!#"']/u.test(yaml) || yaml.includes(':')
  );
}
