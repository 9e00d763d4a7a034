import { readFileSync } from 'node:fs';

/**
 * Takes German compounds apart by the method of Koehn and Knight ('Empirical Methods for Compound
 * Splitting', 2003): among all ways to cut a word into known words, the one whose parts have the
 * greatest geometric mean of counts, the uncut word among them. The known words and their counts
 * are data of the program, not of the corpus: a document's terms hang on no other document.
 */
const shortestPart = 3;
const shortestLastPart = 4;
const shortestCompound = 8;
const longestCompound = 60;
const longestPart = 14;
const mostParts = 4;
/** What may stand between two parts and belongs to neither: Wirtschaft-s-delegation. */
const linkings = ['', 's', 'es', 'n', 'en', 'er'] as const;

let known: ReadonlyMap<string, number> | undefined;

function knownWords(): ReadonlyMap<string, number> {
  known ??= new Map(
    readFileSync(new URL('german-words/words.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): [string, number] => {
        const [word = '', count = '0'] = line.split(' ');
        return [word, Number(count)];
      }),
  );
  return known;
}

interface Cut {
  readonly parts: readonly string[];
  /** Sum of the logarithms of the parts' counts. */
  readonly logCount: number;
}

/** The parts of a compound, folded and lower case; none for a word that is better left whole. */
export function compoundParts(word: string): readonly string[] {
  if (word.length < shortestCompound || word.length > longestCompound) return [];
  const words = knownWords();
  const whole = Math.log(words.get(word) ?? 1);
  let best: Cut | undefined;
  for (const cut of cutsOf(word, words, mostParts)) {
    if (cut.parts.length < 2) continue;
    if (best === undefined || mean(cut) > mean(best)) best = cut;
  }
  return best !== undefined && mean(best) > whole ? best.parts : [];
}

function mean(cut: Cut): number {
  return cut.logCount / cut.parts.length;
}

/** The known word that a stretch is, with the endings of declension taken off where need be. */
function lastPart(rest: string, words: ReadonlyMap<string, number>): Cut | undefined {
  for (const ending of ['', 's', 'n', 'en', 'es', 'e', 'er', 'ern']) {
    if (!rest.endsWith(ending) || rest.length - ending.length < shortestLastPart) continue;
    const count = words.get(rest.slice(0, rest.length - ending.length));
    if (count !== undefined) return { parts: [rest], logCount: Math.log(count) };
  }
  return undefined;
}

function cutsOf(rest: string, words: ReadonlyMap<string, number>, left: number): Cut[] {
  const last = lastPart(rest, words);
  const cuts: Cut[] = last === undefined ? [] : [last];
  if (left === 1) return cuts;
  for (
    let end = shortestPart;
    end <= Math.min(longestPart, rest.length - shortestLastPart);
    end += 1
  ) {
    const part = rest.slice(0, end);
    const count = words.get(part);
    if (count === undefined) continue;
    for (const linking of linkings) {
      if (!rest.startsWith(linking, end)) continue;
      for (const following of cutsOf(rest.slice(end + linking.length), words, left - 1)) {
        cuts.push({
          parts: [part, ...following.parts],
          logCount: Math.log(count) + following.logCount,
        });
      }
    }
  }
  return cuts;
}
