import type { Span } from '../../../domain/span.ts';
import { findPlaces } from '../../places/find-places.ts';
import { organisationsOf } from './organisations.ts';
import type { SaidPlace } from './places.ts';

/** What the first lines say of who writes: reports on guests 'at our institute' need not say where. */
export interface Letterhead {
  readonly places: readonly SaidPlace[];
  /** The organisation that writes as 'we'. */
  readonly sender: Span | undefined;
}

const reach = 260;
const lines = 4;
const townHall =
  /\b(?:Town|City|Municipality|Market Town|Village|District|County|Stadt|Gemeinde|Markt) (?:of )?(?<place>(?:Bad |St\. )?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)\b(?! (?:Council|Hall|News))/du;
const quoted = /[“"][^“”"]*[”"]/gu;
/** The guests came to those who write; 'our trip' was their own journey. */
const first =
  /\b[Oo]ur (?:new )?(?:institute|university|museum|school|campus|company|plant|factory|site|works|director|rector|president|dean|colleagues?|laborator(?:y|ies)|faculty|college|department|office|house|guests|visitors|premises|students)\b|\b(?:visited|welcomed?|toured|with|to) us\b|\b[Ww]e (?:welcomed|hosted|received|were (?:delighted|pleased|happy|honou?red))\b/u;
/** A paper is no host. */
const paper = /\b(?:Newsletter|Briefing|News|Report|Bulletin|Magazine|Daily|Times|Post|Issue)\b/u;

export function letterheadOf(text: string): Letterhead {
  const head = text.slice(0, reach).split('\n').slice(0, lines).join('\n');
  const line = head.split('\n', 1)[0] ?? '';
  const says = first.test(text.replace(quoted, ''));
  const [sender] = says && !paper.test(line) ? organisationsOf(line, 'en') : [];
  return { places: placesIn(head), sender };
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
