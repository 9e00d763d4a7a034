import type { BlockKind } from '../../domain/document.ts';
import type { Piece } from '../formats/reader.ts';

/** More short lines than this one after the other are a list, not a headline with its kicker. */
const mostHeadingsTogether = 3;

/**
 * What each short line of plain text is: a heading where text follows, an entry where it stands in a
 * list, boilerplate where the page ends with it.
 * @param kinds of all pieces, those that are boilerplate marked as such
 * @param headline index of the document's headline, -1 where it has none
 */
export function decideLines(
  pieces: readonly Piece[],
  kinds: readonly Piece['kind'][],
  headline: number,
): BlockKind[] {
  const decided: BlockKind[] = kinds.map((kind) => (kind === 'line' ? 'boilerplate' : kind));
  const firstText = kinds.findIndex(isContent);
  for (const run of runsOfLines(kinds)) {
    const first = run[0] ?? 0;
    const next = nextAfter(kinds, run.at(-1) ?? 0);
    const place: Place = {
      hasText: firstText !== -1,
      isAtTop: firstText > first,
      isFollowed: isContent(next),
      isBeforeList: next === 'item' || next === 'row',
      isAnnounced: isAnnounced(pieces, kinds, first),
    };
    let isList = place.isAnnounced;
    for (const [position, index] of run.entries()) {
      const announces =
        endsWithColon(pieces[index]) && (position + 1 < run.length || place.isBeforeList);
      if (index === headline) decided[index] = 'heading';
      else if (announces) decided[index] = 'paragraph';
      else decided[index] = isList ? 'item' : kindInRun(place, run.length, position);
      isList ||= announces && index !== headline;
    }
  }
  return decided;
}

interface Place {
  readonly hasText: boolean;
  readonly isAtTop: boolean;
  readonly isFollowed: boolean;
  readonly isBeforeList: boolean;
  readonly isAnnounced: boolean;
}

function kindInRun(place: Place, length: number, position: number): BlockKind {
  if (!place.hasText) return 'item';
  if (!place.isFollowed) return 'boilerplate';
  if (length <= mostHeadingsTogether || position === length - 1) return 'heading';
  return place.isAtTop ? 'boilerplate' : 'item';
}

/** Indices of lines that only boilerplate parts from each other. */
function runsOfLines(kinds: readonly Piece['kind'][]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'line') run.push(index);
    else if (kind !== 'boilerplate' && run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function nextAfter(kinds: readonly Piece['kind'][], last: number): Piece['kind'] | undefined {
  for (let index = last + 1; index < kinds.length; index += 1) {
    if (kinds[index] !== 'boilerplate') return kinds[index];
  }
  return undefined;
}

function isAnnounced(
  pieces: readonly Piece[],
  kinds: readonly Piece['kind'][],
  first: number,
): boolean {
  return isContent(kinds[first - 1]) && endsWithColon(pieces[first - 1]);
}

function endsWithColon(piece: Piece | undefined): boolean {
  return piece !== undefined && /[:：]$/u.test(piece.text);
}

function isContent(kind: Piece['kind'] | undefined): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'row';
}
