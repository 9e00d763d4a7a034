import { type Node, readPattern } from './pattern-syntax.ts';

const letter = String.raw`[\p{L}\p{N}]`;
const edge = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

/** Where a word begins. */
export const wordStart = `(?<!${letter})(?=${letter})`;

/**
 * The source of a pattern with edges of words in place of `\b`, which in JavaScript takes umlauts for
 * no letters. Where the pattern itself says on which side the word is, only the other side is looked
 * at: with some hundred words in a pattern most of the time went into classes of letters.
 */
export function withWordEdges(source: string): string {
  return written(readPattern(source));
}

function written(alternatives: readonly (readonly Node[])[]): string {
  return alternatives.map((nodes) => nodes.map((_, at) => partOf(nodes, at)).join('')).join('|');
}

function partOf(nodes: readonly Node[], at: number): string {
  const node = nodes[at];
  if (node?.kind === 'edge') {
    if (beginsWithLetter(nodes.slice(at + 1))) return `(?<!${letter})`;
    return beginsWithLetter(nodes.slice(0, at).reverse(), true) ? `(?!${letter})` : edge;
  }
  if (node?.kind !== 'group') return node?.text ?? '';
  return `${node.opening}${written(node.alternatives)})${node.quantifier}`;
}

/** Whether the first that these match is sure to be a letter or digit; backwards the last. */
function beginsWithLetter(nodes: readonly Node[], backwards = false): boolean {
  for (const node of nodes) {
    // What looks around takes nothing itself.
    if (node.kind === 'edge' || (node.kind === 'group' && node.looksAround)) continue;
    const isLetter =
      node.kind === 'group'
        ? node.alternatives.every((each) =>
            beginsWithLetter(backwards ? each.toReversed() : each, backwards),
          )
        : node.isLetter;
    if (!isLetter) return false;
    if (!node.mayBeAbsent) return true;
  }
  return false;
}
