import type { Span } from '../../../../domain/span.ts';
import { findPlaces, placeNamed } from '../../../places/find-places.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { endsWithOne, setOf, type Token, tokensOf } from '../sentences/tokens.ts';

const longest = 16;
const guests = /^(?:gästen?|besuchern?)$/u;
const opening = /^(?:aus|der|des|vom|von|und|sowie)$/u;
const inside = /^(?:der|des|und|aus|für|&|dem|sowie|von|vom|,)$/u;
const approximate = /^(?:rund|etwa|knapp|fast|gut|circa|ungefähr|über|Rund|Etwa|Knapp|Fast|Gut)$/u;
/** Small words that are inflected like adjectives and are none. */
const noAdjective =
  /^(?:eine[rnms]?|der|die|das|den|dem|des|diese[rnms]?|jene[rnms]?|ihre[rnms]?|seine[rnms]?|unsere[rnms]?|sie|wie|sowie|über|unter|oder|aber|immer|wieder|per|später|weiter|heute|gerne|neben|gegen|zwischen|wegen|haben|waren|wurden|wurde|werden|worden|einen|hinter|hier|dabei|alle|beide[rn]?|viele[rn]?|gestern|morgen|während|zudem|seit|wir|war|hatte|konnte|durfte)$/u;
const verb =
  /(?:[^s]te|ten|kamen|nahmen|trafen|empfingen|hießen|hielten|fuhren|flogen|brachen|gingen|luden|sahen|ließen|tauschen|stießen|fanden)$/u;
const participle = /^(?:ge|be|hoch|ver|zusammen)\p{L}+te[nr]?$/u;
const counted = /(?:er|ern|innen|leute|leuten|en|e|kräfte|s)$/u;
const uncounted =
  /^(?:tage?n?|wochen?|monate?n?|jahren?|jahre|uhr|prozent|euro|millionen|kilometern?|städten?|firmen|betrieben?|unternehmen|werken?|minuten|stunden|projekten?|schulen|hochschulen|ländern?|orten|bäumen?|bilder|veranstaltungen|seiten|nationen|kommunen|themen|vorträgen?|punkten?|plätzen?|etagen|autos|busse|züge|zeiten|teilen?|hektar|metern?|tonnen|einwohnern?|gemeinden|kreise|bundesländern|provinzen|standorten?|termine|konzerten?|spielen?|ausgaben|werke|exponaten?|ausstellern?)$/u;

/** Groups of visitors: 'eine zehnköpfige Abordnung aus Ulm', 'vierzehn Winzer aus der Pfalz'. */
export function germanDelegations(text: string): (Span & { readonly bare: boolean })[] {
  const { words } = rulesFor('de');
  const tokens = tokensOf(text);
  const groups = setOf(words.groups);
  const members = setOf(words.members);
  const found: (Span & { readonly bare: boolean })[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || at < from || !token.capital) continue;
    const isGroup =
      (endsWithOne(token.lower, groups, true) || isVisitFrom(tokens, at)) &&
      !/(?:industriegruppe|gruppen|gruppenfoto)$/u.test(token.lower);
    const start = startOf(tokens, at, from);
    const count = tokens.slice(start, at).some(isNumber);
    const isMember =
      endsWithOne(token.lower, members, /.{9}/u.test(token.lower)) ||
      (count && isCounted(token) && /^(?:aus|des|der|vom|von)$/u.test(tokens[at + 1]?.lower ?? ''));
    if (!isGroup && !isMember) continue;
    const isOf = /^(?:der|des|vom|von)$/u.test(tokens[at + 1]?.lower ?? '');
    const end = guests.test(token.lower) && isOf ? at + 1 : endOf(tokens, at);
    const head = text.slice(tokens[start]?.start ?? 0, token.start);
    const hasOrigin =
      tellsOrigin(tokens.slice(at + 1, end)) ||
      (isGroup && end > at + 1) ||
      findPlaces(head, 'de').length > 0;
    if (!isGroup && !count && !hasOrigin) continue;
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, bare: start === at && end === at + 1 });
    from = end;
  }
  // 'Besuch aus Fernost' says less than any other name for the same.
  const isVisit = ({ start }: Span): boolean => text.startsWith('Besuch', start);
  return [...found.filter((each) => !isVisit(each)), ...found.filter(isVisit)];
}

/** 'Besuch aus Ulm' are the visitors themselves. */
function isVisitFrom(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:besuch|runde|crew)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'aus'
  );
}

const sizeInName =
  /^(?:eine[rnms]? |[Dd]ie )?(?:\p{Ll}+ ){0,2}?(?<size>(?:(?:[Rr]und|[Ee]twa|[Kk]napp|[Ff]ast|[Gg]ut|[Üü]ber) )?(?:\d{1,2}|(?:zwei|drei) Dutzend|[\p{L}]+?))(?=-?köpfige|\s)/du;

/** The number in a group's name. */
export function germanSizes(text: string, delegations: readonly Span[]): Span[] {
  return delegations.flatMap(({ start, end }) => {
    const at = sizeInName.exec(text.slice(start, end))?.indices?.groups?.['size'];
    if (at === undefined) return [];
    const size = { start: start + at[0], end: start + at[1] };
    const words = tokensOf(text.slice(size.start, size.end));
    return words.some(isNumber) ? [size] : [];
  });
}

/** 'Expertinnen und Experten' alone come from nowhere. */
function tellsOrigin(rest: readonly Token[]): boolean {
  return rest.some(({ lower }) => /^(?:aus|der|des|vom|von)$|^\p{Ll}+er$/u.test(lower));
}

function isCounted({ lower }: Token): boolean {
  return lower.length > 4 && counted.test(lower) && !uncounted.test(lower);
}

const numberWord =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}+zehn|\p{Ll}*(?:zwanzig|dreißig|[a-zßü]+zig)|hundert|dutzend)(?:köpfige[nrs]?)?$/u;

function isNumber({ lower }: Token): boolean {
  return /^\d{1,3}(?:-köpfige[nrs]?)?$/u.test(lower) || numberWord.test(lower);
}

function startOf(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from && at - start < 6) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const isPart =
      isNumber(token) ||
      approximate.test(token.text) ||
      (token.lower === 'ein' && tokens[start]?.lower === 'dutzend') ||
      (token.capital ? isOriginAdjective(token) : isAdjective(token)) ||
      // 'Schülerinnen und Schüler'
      (token.lower === 'und' && /(?:innen|-)$/u.test(tokens[start - 2]?.lower ?? ''));
    if (!isPart && !/innen$|-$/u.test(token.text)) break;
    start -= 1;
  }
  while (approximate.test(tokens[start]?.text ?? '') && tokens[start + 1] !== undefined) {
    const next = tokens[start + 1];
    if (next !== undefined && isNumber(next)) break;
    start += 1;
  }
  while (start < at && isLooseVerb(tokens, start)) start += 1;
  return start;
}

const determiner =
  /^(?:der|die|das|den|dem|des|eine[rmns]?|mit|von|aus|für|bei|zwischen|durch|um|an|und|,|diese[rmns]?|ihre[rmns]?|seine[rmns]?|unsere[rmns]?|alle[nr]?|beiden|einigen|mehreren|vielen|deren|dessen|als|wie)$/u;

/** 'besuchten Vertreter': in '-en' an adjective needs an article or preposition before it. */
function isLooseVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || isNumber(token) || !token.lower.endsWith('en'))
    return false;
  return !determiner.test(tokens[at - 1]?.lower ?? '');
}

/** 'Trierer', 'Chinesische', 'Deutsch-chinesische'. */
function isOriginAdjective({ text }: Token): boolean {
  return /(?:isch|deutsch)e[nrms]?$/u.test(text) || (/er$/u.test(text) && isPlaceAdjective(text));
}

function isPlaceAdjective(text: string): boolean {
  return findPlaces(text, 'de').some(({ adjective }) => adjective);
}

function isAdjective({ lower }: Token): boolean {
  if (!/^\p{Ll}/u.test(lower) || noAdjective.test(lower)) return false;
  return /(?:e|en|er|es|em)$/u.test(lower) && (!verb.test(lower) || participle.test(lower));
}

const ofTown = /(?:orchester|chor|kapelle|ballett|ensemble)$/u;

/** What tells where the group comes from or whom it stands for. */
function endOf(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  const next = tokens[end];
  // 'eine Gruppe chinesischer Studierender'
  const isGenitive =
    next !== undefined &&
    /^\p{Ll}+er$/u.test(next.text) &&
    isAdjective(next) &&
    tokens[end + 1]?.capital === true;
  // 'der Kammerchor Ulm'
  const isTown =
    next !== undefined &&
    (placeNamed(next.text) !== undefined ||
      (ofTown.test(tokens[at]?.lower ?? '') && /^\p{Lu}\p{Ll}{3,}$/u.test(next.text)));
  if (next?.capital === true && isTown) return end + 1;
  if (next === undefined || (!opening.test(next.text) && !isGenitive)) return end;
  let last = end;
  while (end < tokens.length && end - at < longest) {
    const token = tokens[end];
    if (token === undefined) break;
    const follows = tokens[end + 1];
    const isName =
      token.capital || (isNumber(token) && follows?.text !== '.') || isNumbering(tokens, end);
    const isLink =
      inside.test(token.text) || (token.text === 'den' && tokens[end - 1]?.text === 'aus');
    const isBetween =
      isAdjective(token) &&
      (follows?.capital === true || (follows !== undefined && isAdjective(follows)));
    if (!isName && !isLink && !isBetween) break;
    // 'besuchte eine Delegation aus Ulm Jinan': the second place is where they went.
    const isNext = token.capital && placeNamed(token.text) !== undefined;
    if (isNext && placeNamed(tokens[end - 1]?.text ?? '') !== undefined) break;
    if (token.text === ',' && !isList(tokens, end)) break;
    end += 1;
    if (isName) last = end;
  }
  return last > at + 1 ? last : at + 1;
}

/** 'Mittelschule Nr. 3' */
function isNumbering(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at - 1]?.text === 'Nr';
}

function isList(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.capital === true && /^(?:,|und)$/u.test(tokens[at + 2]?.text ?? '');
}
