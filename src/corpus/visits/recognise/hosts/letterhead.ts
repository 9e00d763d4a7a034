import type { Span } from '../../../../domain/span.ts';
import { findPlaces } from '../../../places/find-places.ts';
import { organisationsOf } from '../organisations/organisations.ts';
import type { SaidPlace } from '../places/places.ts';

/** What the first lines say of who writes: reports on guests 'at our institute' need not say where. */
export interface Letterhead {
  readonly places: readonly SaidPlace[];
  /** The organisation that writes as 'we'. */
  readonly sender: Span | undefined;
  /** The organisation that writes, whether or not it says 'we'. */
  readonly house: Span | undefined;
}

const reach = 260;
const lines = 4;
const townHall =
  /\b(?:Town|City|Municipality|Market Town|Village|District|County|Stadt|Gemeinde|Markt) (?:of )?(?<place>(?:Bad |St\. )?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)\b(?! (?:Council|Hall|News))/du;
const quoted = /[“"][^“”"]*[”"]/gu;
/** The guests came to those who write; 'our trip' was their own journey. */
const first =
  /\b[Oo]ur (?:new )?(?:institute|university|museum|school|campus|company|plant|factory|site|works|director|rector|president|dean|colleagues?|laborator(?:y|ies)|faculty|college|department|office|house|guests|visitors|premises|students|members|association|club|society|chamber|choir|orchestra|hospital|parish|farm|team|labs?|port|workshops?|staff|wards?|pupils|partners|apprentices|deputy head|head|archive|nursery|rehearsal \p{Ll}+|conference room|children)\b|\b[Oo]ur \p{Ll}+ (?:team|staff|department|ward|workshop|choir|orchestra)\b|\b(?:visited|welcomed?|toured|with|to|on|at|told|showed|joined|among) us\b|\b[Ww]e (?:welcomed|hosted|received|explained|showed|met|had|were (?:delighted|pleased|happy|honou?red))\b/u;
/** The first line may tell the news already. */
const headline =
  /\b(?:visit(?:s|ed|ing)?|welcom\p{L}+|receiv\p{L}+|hosts?|hosted|from|tours?|meets?|guests?|delegations?|arrives?|with|at|to)\b/u;
/** A paper is no host. */
const paper =
  /\b(?:Newsletter|Briefing|News|Report|Bulletin|Magazine|Daily|Times|Post|Issue|Review|Journal|Courier|Gazette|Herald|Tribune|Wire|Chronicle|Weekly|Monthly|Observer|Blog|Circular|World|Diary|Echo|Mail|Express|Standard|Press|Media)\b|^(?:International|Public|Information|Foreign) (?:Office|Department|Centre|Service)$|\b[Gg]overnment\b/u;

export function letterheadOf(text: string): Letterhead {
  const head = text.slice(0, reach).split('\n').slice(0, lines).join('\n');
  const line = head.split('\n', 1)[0] ?? '';
  const [house] = organisationsOf(line, 'en').filter(
    ({ start, end }) =>
      !paper.test(line.slice(start, end)) && !headline.test(partAround(line, start, end)),
  );
  const says =
    house !== undefined &&
    (first.test(text.replace(quoted, '')) || receives(text, line.slice(house.start, house.end)));
  return { places: placesIn(head), sender: says ? house : undefined, house };
}

/** 'Lindenallee Comprehensive, Potsdam - Letter to parents': the first part says who writes. */
function partAround(line: string, start: number, end: number): string {
  const from = Math.max(
    ...[' - ', ' – ', ' | ', ': '].map((dash) => line.lastIndexOf(dash, start)),
  );
  const rest = line.slice(end).search(/ [-–—|] |, |: /u);
  return line.slice(Math.max(0, from), rest === -1 ? line.length : end + rest);
}

/** 'On 3 May the Institute was pleased to welcome …', in what the Institute writes. */
function receives(text: string, house: string): boolean {
  const kinds = house.match(/\p{Lu}\p{Ll}+/gu)?.join('|') ?? '';
  return new RegExp(
    `\\b[Tt]he (?:${kinds}) (?:\\p{Ll}+ ){0,3}?(?:welcom|receiv|host|greet|invited|played host)`,
    'iu',
  ).test(text);
}

function placesIn(head: string): SaidPlace[] {
  const found = findPlaces(head, 'en').flatMap(({ start, end, place }): SaidPlace[] => {
    if (place.kind !== 'city' && place.kind !== 'district') return [];
    return [{ start, end, place, kind: place.kind, part: 'goal' }];
  });
  const at = townHall.exec(head)?.indices?.groups?.['place'];
  if (at === undefined) return found;
  const [start, end] = at;
  const place = { name: { en: head.slice(start, end) } };
  return [...found, { start, end, place, kind: 'city', part: 'goal' }];
}
