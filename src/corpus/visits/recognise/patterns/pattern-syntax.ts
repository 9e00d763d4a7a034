/** A part of a regular expression that matches after the one before it. */
export type Node =
  /** `\b` */
  | { readonly kind: 'edge' }
  | {
      readonly kind: 'atom';
      /** With its quantifier. */
      readonly text: string;
      /** Surely matches letters and digits alone. */
      readonly isLetter: boolean;
      readonly mayBeAbsent: boolean;
    }
  | {
      readonly kind: 'group';
      readonly opening: string;
      readonly alternatives: readonly (readonly Node[])[];
      readonly quantifier: string;
      readonly looksAround: boolean;
      readonly mayBeAbsent: boolean;
    };

const opening = /\((?:\?(?::|<?[=!]|<\p{L}[\p{L}\p{N}]*>))?/uy;
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})?\??/uy;
const atom =
  /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|\[(?:\\.|[^\]\\])*\]|[^()|]/suy;
/** Of classes and escapes those that the rules are written with. */
const letters =
  /^(?:[\p{L}\p{N}]|\\d|\\p\{(?:L[ltmou]?|N[dlo]?)\}|\[(?:[\p{L}\p{N}]|[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\\d|\\p\{(?:L[ltmou]?|N[dlo]?)\})+\])$/u;

/**
 * The alternatives of a regular expression with the flag `u`, each a sequence of nodes.
 *
 * @throws RangeError where it cannot be read
 */
export function readPattern(source: string): Node[][] {
  const { alternatives, end } = readAlternatives(source, 0);
  if (end !== source.length) throw new RangeError(`bracket at ${end} of ${source}`);
  return alternatives;
}

function readAlternatives(
  source: string,
  from: number,
): { readonly alternatives: Node[][]; readonly end: number } {
  let nodes: Node[] = [];
  const alternatives = [nodes];
  let at = from;
  while (at < source.length && source.charAt(at) !== ')') {
    if (source.charAt(at) === '|') {
      nodes = [];
      alternatives.push(nodes);
      at += 1;
    } else if (source.startsWith('\\b', at)) {
      nodes.push({ kind: 'edge' });
      at += 2;
    } else {
      const { node, end } =
        source.charAt(at) === '(' ? readGroup(source, at) : readAtom(source, at);
      nodes.push(node);
      at = end;
    }
  }
  return { alternatives, end: at };
}

function readGroup(source: string, at: number): { readonly node: Node; readonly end: number } {
  const opened = taken(opening, source, at);
  const { alternatives, end } = readAlternatives(source, at + opened.length);
  if (source.charAt(end) !== ')') throw new RangeError(`bracket at ${at} of ${source}`);
  const times = taken(quantifier, source, end + 1);
  const node: Node = {
    kind: 'group',
    opening: opened,
    alternatives,
    quantifier: times,
    looksAround: /[=!]$/u.test(opened),
    mayBeAbsent: isOptional(times),
  };
  return { node, end: end + 1 + times.length };
}

function readAtom(source: string, at: number): { readonly node: Node; readonly end: number } {
  const single = taken(atom, source, at);
  const times = taken(quantifier, source, at + single.length);
  const node: Node = {
    kind: 'atom',
    text: single + times,
    isLetter: letters.test(single),
    mayBeAbsent: isOptional(times),
  };
  return { node, end: at + single.length + times.length };
}

function isOptional(times: string): boolean {
  return /^(?:[?*]|\{0)/u.test(times);
}

function taken(part: RegExp, source: string, at: number): string {
  part.lastIndex = at;
  const [match] = part.exec(source) ?? [];
  if (match === undefined) throw new RangeError(`nothing to read at ${at} of ${source}`);
  return match;
}
