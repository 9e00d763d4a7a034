import { eachMatch } from '../../../domain/each-match.ts';

/** What is used of a page's tree; the library's own types need those of a browser. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

/** More than any page nests; the libraries below go down by recursion. */
const deepest = 1000;
const frame = /<!doctype[^<>]{0,300}>|<\/?(?:html|head|body)\b[^<>]*>/giu;
const rootTag = /<html\b[^<>]{0,2000}>/iu;

export interface Page {
  readonly root: HtmlElement;
  /**
   * The element that holds the article; undefined where none is found. It is cut out of the page,
   * which must not be used afterwards.
   */
  findArticle(): Promise<HtmlElement | undefined>;
}

/**
 * The tree of a page, whatever of its frame is there: a fragment, a page without a body or without
 * an end. The library does not put in what is missing, as browsers do.
 * @throws RangeError where elements are nested beyond any sense
 */
export async function parsePage(source: string): Promise<Page> {
  assertNotTooDeepInSource(source);
  const { parseHTML } = await import('linkedom');
  const opening = (rootTag.exec(source)?.[0] ?? '<html>').replace(/\/>$/u, '>');
  const content = source.replace(frame, ' ');
  const { document } = parseHTML(
    `<!doctype html>${opening}<head></head><body>${content}</body></html>`,
  );
  const root: HtmlElement = document.documentElement;
  assertNotTooDeep(root);
  return {
    root,
    async findArticle() {
      const { default: library } = await import('@mozilla/readability');
      const options = { charThreshold: 200, disableJSONLD: true };
      const reader = new library.Readability<HtmlElement>(document, {
        ...options,
        serializer: (node) => node,
      });
      return reader.parse()?.content ?? undefined;
    },
  };
}

function assertNotTooDeep(root: HtmlNode): void {
  let level: readonly HtmlNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw tooDeep();
    level = level.flatMap(({ childNodes }) => Array.from(childNodes ?? []));
  }
}

const tag = /<(\/?)([a-z][a-z\d]*)(?=[\s/>])/giu;
/** They have no end, or need none. */
const endless = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** By its tags alone, because to build the tree of such a page takes long. */
function assertNotTooDeepInSource(source: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, slash, written = ''] of eachMatch(tag, source)) {
    const name = written.toLowerCase();
    if (endless.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '') {
      open.set(name, count + 1);
      depth += 1;
    } else if (count > 0) {
      open.set(name, count - 1);
      depth -= 1;
    }
    if (depth > deepest * 10) throw tooDeep();
  }
}

function tooDeep(): RangeError {
  return new RangeError('elements nested too deep');
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3;
}
