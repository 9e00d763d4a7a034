import type { Span } from '../../../../domain/span.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import { contains, overlaps } from '../patterns/pattern.ts';
import { soundsForeign } from '../people/lone-foreign-names.ts';
import { chooseOrigin, choosePlace } from '../places/choose-place.ts';
import type { SaidPlace } from '../places/places.ts';

const point = /[·・•‧․．A-Za-z]/u;
/** Envoys receive their own countrymen abroad. */
const arrival =
  /(?:来到|到访|走访|访问|参访|走进|莅临|来访|造访|做客|前往|抵达|赴|拜会|(?<![得感受达收])到|来)了?$/u;
const envoy = /领事|領事|大使|参赞|參贊|公使|武官/u;

function isForeignName(name: string): boolean {
  return point.test(name) || soundsForeign(name);
}

/** What only the whole of a Chinese report tells: whose side everybody is on. */
export function settleChinese(text: string, draft: Draft): Draft {
  const people = withoutShortNames(text, draft.people);
  const organisations = withoutShortHouses(text, draft.organisations);
  const delegation = draft.delegation ?? draft.headed ?? loneVisitor(text, draft);
  const abroad = draft.goals.map(({ place }) => place.country);
  const isInName = (place: Span): boolean =>
    delegation !== undefined && contains(delegation, place);
  const home = draft.origins.find(isInName)?.place.country;
  const origins = draft.origins.filter(
    (origin) =>
      isInName(origin) ||
      (!abroad.includes(origin.place.country) &&
        (home === undefined || origin.place.country === home)),
  );
  const named: Draft = {
    ...draft,
    people,
    organisations,
    origins,
    delegation,
    named: namedIn(draft, origins),
  };
  const institution = institutionOf(text, named);
  const settled =
    institution === undefined ? named : { ...named, origins: [...origins, institution] };
  const hosts = hostsOf(text, settled);
  const site =
    choosePlace(settled, chooseOrigin(settled)?.place) === undefined
      ? siteOf(text, hosts, draft)
      : [];
  return { ...settled, hosts, goals: [...settled.goals, ...site] };
}

/** '大学副校长汉斯·迈尔来校访问': without a place, only the visitor tells that it is a visit. */
function loneVisitor(text: string, draft: Draft): Span | undefined {
  if (draft.group !== undefined || choosePlace(draft, undefined) !== undefined) return undefined;
  const visitor = draft.people.find(
    (person) => person.role !== undefined && isForeignName(text.slice(person.start, person.end)),
  );
  return draft.origins.length > 0 ? visitor : undefined;
}

/** What turns out not to be an origin may still be where the visit was. */
function namedIn(draft: Draft, origins: readonly SaidPlace[]): SaidPlace[] {
  return [...draft.named, ...draft.origins.filter((place) => !origins.includes(place))];
}

/** '魏斯' after '安雅·魏斯' is the same person. */
function withoutShortNames(text: string, people: readonly DraftPerson[]): DraftPerson[] {
  const names = people.map(({ start, end }) => text.slice(start, end));
  return people.filter((_, at) => {
    const name = names[at] ?? '';
    return !names.some((other) => other.length > name.length && other.endsWith(`·${name}`));
  });
}

/** Where no town is named, the house that they came to is the place. */
function siteOf(text: string, hosts: readonly Span[], { organisations }: Draft): SaidPlace[] {
  const site = organisations.find(
    (house) =>
      hosts.some((host) => overlaps(host, house)) &&
      arrival.test(text.slice(Math.max(0, house.start - 8), house.start)),
  );
  if (site === undefined) return [];
  const place = { name: { zh: text.slice(site.start, site.end) } };
  return [{ ...site, place, kind: 'district', part: 'goal' }];
}

/** '育种联合会' after '下萨克森州马铃薯育种联合会' is the same house. */
function withoutShortHouses(text: string, houses: readonly Span[]): Span[] {
  const names = houses.map(({ start, end }) => text.slice(start, end));
  return houses.filter((_, at) => {
    const name = names[at] ?? '';
    return !names.some((other) => other.length > name.length + 1 && other.endsWith(name));
  });
}

/** Where no town is named, visitors come from the house that sent them. */
function institutionOf(
  text: string,
  { delegation, origins, organisations }: Draft,
): SaidPlace | undefined {
  if (delegation === undefined) return undefined;
  const inName = origins.filter((place) => contains(delegation, place));
  if (inName.some(({ kind }) => kind !== 'country')) return undefined;
  const [house, ...others] = organisations.filter(
    (span) => contains(delegation, span) || isOfLeader(text, delegation, span),
  );
  // Managers of several firms come from none of them.
  if (house === undefined || others.length > 1) return undefined;
  const country = inName[0]?.place.country;
  const place = {
    name: { zh: text.slice(house.start, house.end) },
    ...(country === undefined ? {} : { country }),
  };
  return { ...house, place, kind: 'region', part: 'origin' };
}

/** '馆长傅雨桐率3人代表团': whoever leads the group stands right before it. */
function isOfLeader(text: string, delegation: Span, house: Span): boolean {
  const between = text.slice(house.end, delegation.start);
  return /^[^，。；：]{2,16}(?:率领?|带领)的?$/u.test(between);
}

/** Hosts by their whole names: '瓦格纳' is '英格·瓦格纳'. */
function fullNames(text: string, { hosts, people }: Draft): Span[] {
  return hosts.map((host) => {
    const name = text.slice(host.start, host.end);
    return people.find(({ start, end }) => text.slice(start, end).endsWith(`·${name}`)) ?? host;
  });
}

/** Hosts are not the visitors' countrymen, and those beside them on the other side are. */
function hostsOf(text: string, draft: Draft): Span[] {
  const origin = chooseOrigin(draft);
  const from = origin?.place.country;
  const to = choosePlace(draft, origin?.place)?.place.country;
  const areChinese =
    from === undefined ? (to === undefined ? undefined : !isChinese(to)) : isChinese(from);
  if (areChinese === undefined) return withoutShortHouses(text, fullNames(text, draft));
  const isVisitor = (person: DraftPerson): boolean =>
    isForeignName(text.slice(person.start, person.end)) !== areChinese && !isEnvoy(text, person);
  const visitors = draft.people.filter(isVisitor);
  const local = draft.people.filter(
    (person) => !isVisitor(person) && person.role !== undefined && !isEnvoy(text, person),
  );
  const hosts = withoutShortHouses(text, fullNames(text, draft)).filter(
    (host) => !visitors.some((person) => overlaps(person, host)),
  );
  const all = [
    ...hosts,
    ...local.filter((person) => !hosts.some((host) => overlaps(host, person))),
  ];
  return [...all, ...housesOf(text, all, draft)];
}

/** '商务部副部长会见': where no house is said to receive, the one that the first host stands for does. */
function housesOf(
  text: string,
  hosts: readonly Span[],
  { people, organisations, delegation }: Draft,
): Span[] {
  if (organisations.some((house) => hosts.some((host) => overlaps(host, house)))) return [];
  const roles = hosts.flatMap((host) => {
    const role = people.find((person) => overlaps(person, host))?.role;
    return role === undefined ? [] : [role];
  });
  const ofRoles = roles
    .map((role) => organisations.find((house) => isBefore(text, house, role)))
    .filter((house) => house !== undefined)
    .filter((house) => delegation === undefined || !overlaps(delegation, house));
  return ofRoles.slice(0, 1);
}

/** '港务集团党委书记、董事长' */
function isBefore(text: string, house: Span, role: Span): boolean {
  return (
    contains(role, house) ||
    (house.end <= role.start && /^[^，。；：]{0,12}$/u.test(text.slice(house.end, role.start)))
  );
}

function isChinese(country: string): boolean {
  return country === 'CN' || country === 'TW' || country === 'HK';
}

function isEnvoy(text: string, { role }: DraftPerson): boolean {
  return role !== undefined && envoy.test(text.slice(role.start, role.end));
}
