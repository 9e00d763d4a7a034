import type { Visit } from '../../../src/domain/visit.ts';
import type { ExpectedVisit } from './reports.ts';

export const visitFields = [
  'date',
  'place',
  'delegation',
  'from',
  'size',
  'hosts',
  'people',
  'roles',
  'organisations',
  'occasion',
  'topics',
  'outcome',
] as const;

export type ScoredField = (typeof visitFields)[number];

/** What was recognised rightly, what wrongly, and what was missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface ReportScore {
  readonly visits: Tally;
  readonly fields: Fields;
}

type Fields = Readonly<Record<ScoredField, Tally>>;

/** Ways to write one thing. */
type Ways = readonly string[];

const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

export function add(left: Tally, right: Tally): Tally {
  return {
    right: left.right + right.right,
    wrong: left.wrong + right.wrong,
    missed: left.missed + right.missed,
  };
}

/** Share of the recognised that is right; NaN where nothing is recognised. */
export function precision({ right, wrong }: Tally): number {
  return right / (right + wrong);
}

/** Share of the expected that is recognised; NaN where nothing is expected. */
export function recall({ right, missed }: Tally): number {
  return right / (right + missed);
}

/** Their harmonic mean; NaN where there is nothing to recognise and nothing is recognised. */
export function f1({ right, wrong, missed }: Tally): number {
  return (2 * right) / (2 * right + wrong + missed);
}

export function sumScores(scores: readonly ReportScore[]): ReportScore {
  return {
    visits: scores.reduce((sum, { visits }) => add(sum, visits), nothing),
    fields: scores.map(({ fields }) => fields).reduce(addFields, noFields()),
  };
}

/** Scores what was recognised in one text against what stands in it. */
export function scoreReport(
  text: string,
  expected: readonly ExpectedVisit[],
  recognised: readonly Visit[],
): ReportScore {
  const { pairs, stops, missed, invented } = matchVisits(text, expected, recognised);
  const fields = [
    ...pairs.map(({ wanted, found }) => {
      const told = stops.filter((stop) => isStop(stop, found));
      return compareVisits(text, wanted, found, told);
    }),
    ...stops.map(() => ({ ...noFields(), place: { ...nothing, right: 1 } })),
    ...missed.map((wanted) => compareVisits(text, wanted, undefined)),
    ...invented.map((found) => compareVisits(text, undefined, found)),
  ];
  const visits = {
    right: pairs.length + stops.length,
    wrong: invented.length,
    missed: missed.length,
  };
  return { visits, fields: fields.reduce(addFields, noFields()) };
}

export interface VisitMatch {
  readonly pairs: readonly { readonly wanted: ExpectedVisit; readonly found: Visit }[];
  /** Recognised as stops of visits that are paired. */
  readonly stops: readonly ExpectedVisit[];
  readonly missed: readonly ExpectedVisit[];
  readonly invented: readonly Visit[];
}

/** Each expected visit with at most one recognised, those first that agree best. */
export function matchVisits(
  text: string,
  expected: readonly ExpectedVisit[],
  recognised: readonly Visit[],
): VisitMatch {
  const pairs = pairBest(expected, recognised, (wanted, found) =>
    agreement(text, wanted, found),
  ).map(([wanted, found]) => ({ wanted, found }));
  const left = expected.filter((visit) => !pairs.some(({ wanted }) => wanted === visit));
  const stops = left.filter(
    (visit) => visit.stop && pairs.some(({ found }) => isStop(visit, found)),
  );
  return {
    pairs,
    stops,
    missed: left.filter((visit) => !stops.includes(visit)),
    invented: recognised.filter((visit) => !pairs.some(({ found }) => found === visit)),
  };
}

/** One point each for place, date and delegation; people in common decide between equals. */
function agreement(text: string, wanted: ExpectedVisit, found: Visit): number {
  const common = wanted.people.filter(({ name }) =>
    found.people.some((person) => sameName([person.name], name)),
  ).length;
  const points = [
    wanted.place !== undefined && sameName(placeWays(text, found), wanted.place),
    isDate(wanted, found.date),
    // A single visitor is no delegation: being the same person is what counts.
    wanted.delegation === undefined
      ? common > 0
      : similar(delegationWays(text, found), wanted.delegation.name) ||
        sameName(fromWays(text, found), wanted.delegation.from ?? []),
  ].filter(Boolean).length;
  return points === 0 ? 0 : points + common / (1 + wanted.people.length);
}

function isStop({ place = [] }: ExpectedVisit, { stops }: Visit): boolean {
  return stops.some(({ name }) => sameName(Object.values(name), place));
}

function isDate({ date }: ExpectedVisit, found: string | undefined): boolean {
  return (
    date !== undefined && found !== undefined && [date.edtf, ...date.alternatives].includes(found)
  );
}

/** Either side may be absent: all that the other holds is then wrong, or missed. */
function compareVisits(
  text: string,
  wanted: ExpectedVisit | undefined,
  found: Visit | undefined,
  stops: readonly ExpectedVisit[] = [],
): Fields {
  const delegation = wanted?.delegation;
  const people = compareLists(
    found?.people.map(({ name }) => [name]) ?? [],
    wanted?.people.map(({ name }) => name) ?? [],
    sameName,
    stops.flatMap((stop) => stop.people.map(({ name }) => name)),
  );
  // What another field rightly holds is nothing to count against a field.
  const all = wanted ? [wanted, ...stops] : [];
  const names = all.flatMap((visit) => visit.people.map(({ name }) => name));
  const roles = all.flatMap((visit) => visit.people.flatMap(({ role }) => role ?? []));
  const hosts = all.flatMap((visit) => visit.hosts);
  const organisations = all.flatMap((visit) => visit.organisations);
  const senders = all.flatMap((visit) => [
    ...(visit.delegation ? [visit.delegation.name] : []),
    ...(visit.delegation?.from ? [visit.delegation.from] : []),
  ]);
  const inRole = (ways: Ways): boolean =>
    ways.some((way) => roles.some((role) => plain(role).includes(plain(way))));
  const lone =
    wanted !== undefined &&
    delegation === undefined &&
    found?.delegation !== undefined &&
    [...names, ...organisations].some((ways) => similar(delegationWays(text, found), ways));

  return {
    date: compareDate(wanted, found?.date),
    place: compareOne(found?.place && placeWays(text, found), wanted?.place, sameName),
    delegation: lone
      ? nothing
      : compareOne(found?.delegation && delegationWays(text, found), delegation?.name, similar),
    from: lone
      ? nothing
      : compareOne(found?.delegation?.from && fromWays(text, found), delegation?.from, sameName),
    size: lone
      ? nothing
      : compareOne(found?.delegation?.size && [found.delegation.size], delegation?.size, sameSize),
    hosts: compareLists(
      listed(found?.hosts),
      wanted?.hosts ?? [],
      similar,
      [...stops.flatMap((stop) => stop.hosts), ...names, ...organisations],
      inRole,
    ),
    people,
    roles: compareRoles(wanted, found, stops),
    organisations: compareLists(
      listed(found?.organisations),
      wanted?.organisations ?? [],
      similar,
      [...stops.flatMap((stop) => stop.organisations), ...hosts, ...senders],
      inRole,
    ),
    occasion: compareOne(
      found?.occasion && [found.occasion],
      wanted?.occasion,
      similar,
      all.flatMap(({ topics }) => topics),
    ),
    topics: compareLists(listed(found?.topics), wanted?.topics ?? [], similar, [
      ...stops.flatMap(({ topics }) => topics),
      ...all.flatMap(({ occasion }) => (occasion ? [occasion] : [])),
    ]),
    outcome: compareOne(
      found?.outcome && [found.outcome],
      wanted?.outcome,
      similar,
      stops.flatMap(({ outcome }) => (outcome ? [outcome] : [])),
    ),
  };
}

function compareDate(wanted: ExpectedVisit | undefined, found: string | undefined): Tally {
  if (wanted !== undefined && isDate(wanted, found)) return { right: 1, wrong: 0, missed: 0 };
  const date = wanted?.date;
  return {
    right: 0,
    wrong: Number(found !== undefined),
    missed: Number(date !== undefined && !date.optional),
  };
}

/** The roles of those who were recognised by name; all of them where the visit was not. */
function compareRoles(
  wanted: ExpectedVisit | undefined,
  found: Visit | undefined,
  stops: readonly ExpectedVisit[],
): Tally {
  const expected = wanted?.people ?? [];
  const elsewhere = stops.flatMap(({ people }) => people);
  const recognised = found?.people ?? [];
  const isSame = (name: string, ways: Ways): boolean => sameName([name], ways);
  const tallies = expected.map(({ name, role }) => {
    const person = recognised.find((one) => isSame(one.name, name));
    return compareOne(person?.role === undefined ? undefined : [person.role], role, similar);
  });
  const strangers = recognised.filter(
    ({ name, role }) =>
      role !== undefined && ![...expected, ...elsewhere].some((one) => isSame(name, one.name)),
  );
  return tallies.reduce(add, { ...nothing, wrong: strangers.length });
}

function compareOne(
  found: Ways | '' | undefined,
  wanted: Ways | undefined,
  same: (found: Ways, wanted: Ways) => boolean,
  tolerated: readonly Ways[] = [],
): Tally {
  return compareLists(found ? [found] : [], wanted ? [wanted] : [], same, tolerated);
}

function compareLists(
  found: readonly Ways[],
  wanted: readonly Ways[],
  same: (found: Ways, wanted: Ways) => boolean,
  tolerated: readonly Ways[] = [],
  isTolerated: (ways: Ways) => boolean = () => false,
): Tally {
  const pairs = pairBest(found, wanted, (one, other) =>
    same(one, other) ? 1 + similarity(one, other) : 0,
  );
  const left = found.filter((one) => !pairs.some(([paired]) => paired === one));
  const wrong = left.filter(
    (one) => !isTolerated(one) && !tolerated.some((other) => same(one, other)),
  );
  return {
    right: pairs.length,
    wrong: wrong.length,
    missed: wanted.length - pairs.length,
  };
}

/** Pairs by score, best first, each item once; 0: no pair. Of equals, the first. */
function pairBest<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  score: (left: Left, right: Right) => number,
): [Left, Right][] {
  const scored = left
    .flatMap((one) => right.map((other) => ({ one, other, points: score(one, other) })))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
  const pairs: [Left, Right][] = [];
  for (const { one, other } of scored) {
    if (!pairs.some(([a, b]) => a === one || b === other)) pairs.push([one, other]);
  }
  return pairs;
}

function listed(texts: readonly string[] | undefined): Ways[] {
  return texts?.map((text) => [text]) ?? [];
}

/** A recognised name in any language, and as the text has it. */
function placeWays(text: string, { place, evidence }: Visit): Ways {
  return place ? [...Object.values(place.name), ...slices(text, evidence?.fields.place)] : [];
}

function delegationWays(text: string, { delegation, evidence }: Visit): Ways {
  if (delegation === undefined) return [];
  return [...Object.values(delegation.name), ...slices(text, evidence?.fields.delegation)];
}

function fromWays(text: string, { delegation, evidence }: Visit): Ways {
  if (delegation?.from === undefined) return [];
  return [...Object.values(delegation.from.name), ...slices(text, evidence?.fields.from)];
}

function slices(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[] | undefined,
): string[] {
  return spans?.map(({ start, end }) => text.slice(start, end)) ?? [];
}

/** Letters and digits only, in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const before =
  /^(?:(?:the|der|die|das|dr|prof|professor|professorin|pd|herr|herrn|frau|mr|mrs|ms|stadt|city of) )+/u;
const after = / (?:city|province)$/u;
const afterChinese = /(?<=\p{Script=Han}{2})(?:市|省|县|州|教授|博士|先生|女士)$/u;

/** A name without what may stand before or after it. */
function bareName(name: string): string {
  return plain(name).replace(before, '').replace(after, '').replace(afterChinese, '');
}

/** Whether both are the same name, titles and the like apart. */
export function sameName(found: Ways, wanted: Ways): boolean {
  return found.some((one) => wanted.some((other) => bareName(one) === bareName(other)));
}

const numbers: readonly (readonly string[])[] = [
  ['zwei', 'two', '二', '两'],
  ['drei', 'three', '三'],
  ['vier', 'four', '四'],
  ['fünf', 'five', '五'],
  ['sechs', 'six', '六'],
  ['sieben', 'seven', '七'],
  ['acht', 'eight', '八'],
  ['neun', 'nine', '九'],
  ['zehn', 'ten', '十'],
  ['elf', 'eleven', '十一'],
  ['zwölf', 'twelve', '十二'],
];

/** The number in a size, from its digits or its word; undefined for other words. */
function numberIn(size: string): number | undefined {
  const digits = /\d+/u.exec(size.replace(/(?<=\d)[.,](?=\d{3})/gu, ''))?.[0];
  if (digits !== undefined) return Number(digits);
  const word = plain(size)
    .replace(/köpfigen?$| (?:member|strong)$|[个名人位]+$/u, '')
    .trim();
  const at = numbers.findIndex((words) => words.includes(word));
  return at < 0 ? undefined : at + 2;
}

export function sameSize(found: Ways, wanted: Ways): boolean {
  return found.some((one) =>
    wanted.some(
      (other) =>
        plain(one) === plain(other) ||
        (numberIn(one) !== undefined && numberIn(one) === numberIn(other)),
    ),
  );
}

/** Whether the two have more than half of their words in common. */
export function similar(found: Ways, wanted: Ways): boolean {
  return similarity(found, wanted) > 0.5;
}

function similarity(found: Ways, wanted: Ways): number {
  return Math.max(0, ...found.flatMap((one) => wanted.map((other) => wordsInCommon(one, other))));
}

/** F1 of the words of one text in the other. */
function wordsInCommon(left: string, right: string): number {
  const ours = wordsOf(left);
  const theirs = wordsOf(right);
  if (ours.length + theirs.length === 0) return 0;
  const unused = [...theirs];
  for (const word of ours) {
    const at = unused.indexOf(word);
    if (at >= 0) unused.splice(at, 1);
  }
  return (2 * (theirs.length - unused.length)) / (ours.length + theirs.length);
}

const articles = new Set('the a an der die das den dem des ein eine einer einem einen'.split(' '));

/** Words without articles; of Chinese, pairs of characters. */
function wordsOf(text: string): string[] {
  const runs = plain(text).match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  return runs
    .filter((run) => !articles.has(run))
    .flatMap((run) => {
      const characters = [...run];
      if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
      return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
    });
}

function noFields(): Fields {
  return eachField(() => nothing);
}

function addFields(left: Fields, right: Fields): Fields {
  return eachField((field) => add(left[field], right[field]));
}

function eachField(tally: (field: ScoredField) => Tally): Fields {
  return {
    date: tally('date'),
    place: tally('place'),
    delegation: tally('delegation'),
    from: tally('from'),
    size: tally('size'),
    hosts: tally('hosts'),
    people: tally('people'),
    roles: tally('roles'),
    organisations: tally('organisations'),
    occasion: tally('occasion'),
    topics: tally('topics'),
    outcome: tally('outcome'),
  };
}
