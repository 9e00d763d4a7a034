import type { Span } from '../../../../domain/span.ts';
import { findPlaces } from '../../../places/find-places.ts';
import { withNearDate } from '../dates/near-dates.ts';
import type { Draft } from '../draft.ts';
import { hostsBySide } from '../hosts/local-hosts.ts';
import { letterheadIn, withoutEchoes } from '../organisations/german-houses.ts';
import { contains, overlaps } from '../patterns/pattern.ts';
import { isChineseName } from '../people/known-names.ts';
import { chooseOrigin, choosePlace } from '../places/choose-place.ts';
import { isTown, type SaidPlace } from '../places/places.ts';
import { listedTopics } from '../topics/listed-topics.ts';

/** What only the whole report tells: from which house the guests are, who was at home, who writes. */
export function settleGerman(text: string, draft: Draft, published?: string): Draft {
  const named = withNearDate(withHeading(text, draft), published);
  const origins = withInstitution(text, named);
  const origin = chooseOrigin({ ...named, origins })?.place;
  const goals = withHome(text, named, origin);
  const place = choosePlace({ ...named, origins, goals }, origin)?.place;
  const sided = hostsBySide(text, named, place, origin);
  const house = letterheadIn(text);
  const ours = house === undefined ? [] : [house];
  const isOurs =
    place?.country === 'DE' &&
    (origin?.country === 'CN' ||
      (origin === undefined &&
        named.people.some((person) => isChineseName(sliced(text, person)))) ||
      /\b(?:uns|unsere[mnrs]?|wir|Wir|bei uns)\b/u.test(text));
  const occasion = named.occasion ?? named.introduced;
  const local = housesAt(text, named, place);
  return {
    ...named,
    origins,
    goals,
    occasion,
    topics: [...named.topics, ...listedTopics(text, named.sentence)],
    hosts: withoutEchoes(text, [...sided, ...local, ...(isOurs ? ours : [])], origin?.country),
    organisations: withoutEchoes(
      text,
      [...named.organisations, ...ours].filter(
        (span) => occasion === undefined || !isSame(span, occasion),
      ),
    ),
  };
}

/** A forum is no house, but 'the feast of the club' leaves the club one. */
function isSame(a: Span, b: Span): boolean {
  return overlaps(a, b) && a.end - a.start > 0.7 * (b.end - b.start);
}

/** '14 Gäste' say less than 'eine Delegation aus Anhui' before them. */
function withHeading(text: string, draft: Draft): Draft {
  const { delegation, headed } = draft;
  if (headed === undefined || /\b(?:aus|der|des|vom)\b/u.test(sliced(text, delegation)))
    return draft;
  return { ...draft, delegation: headed };
}

function sliced(text: string, span: Span | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end);
}

const institution =
  /\b(?:aus|der|des|vom|von|beim?)(?: (?:der|dem|den))? (?<name>(?:\p{Ll}+en )?\p{Lu}[\p{L}-]{3,}.*)$/du;

/** 'Fachleute des Grottenmuseums': where no town is named, whom they come from. */
function withInstitution(text: string, { origins, delegation }: Draft): SaidPlace[] {
  if (delegation === undefined) return origins;
  const isTold = origins.some(({ kind }) => kind !== 'country');
  const at = institution.exec(sliced(text, delegation))?.indices?.groups?.['name'];
  if (isTold || at === undefined) return origins;
  const [start, end] = [delegation.start + at[0], delegation.start + at[1]];
  const country = origins.find((origin) => contains(delegation, origin))?.place.country;
  const place = { name: { de: text.slice(start, end) }, ...(country ? { country } : {}) };
  return [...origins, { start, end, place, kind: 'city', part: 'origin' }];
}

/** Where guests were received and no town is said, they were where the text names one. */
function withHome(text: string, draft: Draft, origin: SaidPlace['place'] | undefined): SaidPlace[] {
  const isHome = /\b(?:bei uns|[Uu]nsere Gäste)\b/u.test(text) && origin?.country === 'CN';
  if (draft.goals.length > 0 && !isHome) return draft.goals;
  const homes = draft.named.filter(
    (said) =>
      isTown(said) && (origin?.country === undefined || said.place.country !== origin.country),
  );
  const home = homes.find(({ place }) => place.name.zh !== undefined) ?? homes[0];
  if (home !== undefined) return [home, ...draft.goals];
  const seat = seatIn(text);
  return seat === undefined ? draft.goals : [seat, ...draft.goals];
}

/** 'Porzellanmuseum Selb' writes, and '… drehen in Selb' stands in the text. */
function seatIn(text: string): SaidPlace | undefined {
  const house = letterheadIn(text);
  if (house === undefined) return undefined;
  const [known] = findPlaces(sliced(text, house), 'de').filter(
    ({ place, adjective }) => place.kind !== 'country' && !adjective,
  );
  if (known !== undefined && known.place.country === 'DE') {
    const { start, end, place } = known;
    const kind = 'city';
    return { start: house.start + start, end: house.start + end, place, kind, part: 'goal' };
  }
  if (known !== undefined) return undefined;
  const name = / (?<name>(?:Bad )?\p{Lu}\p{Ll}{2,})$/u.exec(sliced(text, house))?.groups?.['name'];
  if (name === undefined || !text.includes(` in ${name}`)) return undefined;
  const start = house.end - name.length;
  const place = { name: { de: name }, country: 'DE' };
  return { start, end: house.end, place, kind: 'city', part: 'goal' };
}

/** What bears the name of the town that was visited was at home there. */
function housesAt(
  text: string,
  { organisations, delegation, people }: Draft,
  place: SaidPlace['place'] | undefined,
): Span[] {
  const town = place?.name.de;
  if (town === undefined) return [];
  return organisations.filter(
    (house) =>
      sliced(text, house).includes(town) &&
      (delegation === undefined || !overlaps(house, delegation)) &&
      !people.some(({ role }) => role !== undefined && overlaps(role, house)),
  );
}
