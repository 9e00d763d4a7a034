import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { placeNamed } from '../../../places/find-places.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { contains, groupSpans, overlaps } from '../patterns/pattern.ts';
import { isKnownName } from '../people/known-names.ts';
import { endsWithOne, setOf, type Token, tokensOf } from '../sentences/tokens.ts';
import { chineseOrganisations } from './chinese-organisations.ts';

/** Names of organisations in a sentence. */
export function organisationsOf(text: string, language: Language): Span[] {
  if (language === 'zh') return chineseOrganisations(text);
  const shaped = groupSpans(rulesFor(language).organisationForms, text, 'organisation');
  const found = latinOrganisations(text, language);
  // 'die Stadtregierung von Ulm' says more than 'die Stadtregierung'.
  const whole = shaped.filter(
    (span) =>
      !found.some((other) => contains(other, span) && other.end > span.end) &&
      !isKnownName(text.slice(span.start, span.end)),
  );
  const named = found.filter((span) => !whole.some((other) => overlaps(other, span)));
  return [...whole, ...named].sort((a, b) => a.start - b.start);
}

const longest = 12;

function latinOrganisations(text: string, language: Language): Span[] {
  const { words } = rulesFor(language);
  const kinds = setOf(words.organisations);
  const tokens = tokensOf(text);
  const isKind = ({ lower, capital }: Token): boolean =>
    capital && endsWithOne(lower, kinds, language === 'de');
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || at < from || !isKind(token)) continue;
    const start = startOf(tokens, at, from, language);
    let end = endOf(tokens, at, language);
    // 'der Verband der IT- und …'
    while (end > at + 1 && tokens[end - 1]?.text.endsWith('-') === true) end -= 1;
    while (end > at + 1 && /^\p{Ll}/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
    from = end;
    const [first, last] = [tokens[start], tokens[end - 1]];
    // 'the university' alone names none.
    if (first === undefined || last === undefined) continue;
    const alone = language === 'de' && end - start === 1 && isNamedAlone(first);
    if (end - start < 2 && !alone) continue;
    if (language === 'de' && isTitle(token, language) && end > at + 1 && isPerson(tokens, at + 1))
      continue;
    if (!alone && isGeneric(tokens.slice(start, end), isKind)) continue;
    found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** 'das Goethe-Institut': a name within the word. */
function isNamedAlone({ text }: Token): boolean {
  return (
    /^\p{Lu}[\p{L}’']{3,}(?:-\p{Lu}[\p{L}’']+)*-\p{Lu}\p{L}+$/u.test(text) &&
    !/^(?:Partner|Bundes|Landes|Fach|Tochter|Schwester|Kultur|Sport|Handels|Wirtschafts|Industrie|High|Online|Umwelt|Energie|Technologie|Hightech|Gast|Heimat|Lehr|Medien|Logistik|Auto|Chemie|Pharma|Medizin|Neubau|Groß|Klein)\p{Ll}*-/u.test(
      text,
    )
  );
}

/** 'Stadtrat Jens Müller' is a person. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const [first, last] = [tokens[at], tokens[at + 1]];
  return (
    first?.capital === true &&
    last?.capital === true &&
    placeNamed(first.text) === undefined &&
    /^\p{L}+$/u.test(first.text)
  );
}

function isGeneric(tokens: readonly Token[], isKind: (token: Token) => boolean): boolean {
  return (
    !tokens.some((token) => token.capital && !isKind(token)) && tokens.filter(isKind).length < 2
  );
}

function startOf(tokens: readonly Token[], at: number, from: number, language: Language): number {
  const { words } = rulesFor(language);
  let start = at;
  while (start > from && at - start < longest) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const isLink = /^(?:&|für|of|for|-)$/u.test(token.text) && tokens[start - 2]?.capital === true;
    const isName =
      token.capital &&
      !isTitle(token, language) &&
      !/^(?:The|Der|Die|Das|In|Im|Am|An|At|On|By|And|From|Both|Our|Bei|Von|Mit|Eine?|A)$/u.test(
        token.text,
      );
    if (!isName && !isLink) break;
    // 'Jinyang Entrepreneurs Union'.
    const isOfName =
      language === 'en' && token.capital && start === at && tokens[start - 2]?.capital === true;
    const isPeople = setOf(words.groups).has(token.lower) || setOf(words.members).has(token.lower);
    if (isPeople && !isOfName) break;
    start -= 1;
  }
  while (start < at && /^(?:of|for)$/u.test(tokens[start]?.text ?? '')) start += 1;
  return start;
}

function isTitle({ lower }: Token, language: Language): boolean {
  const { words } = rulesFor(language);
  return (
    endsWithOne(lower, setOf(words.roles), language === 'de') || setOf(words.honorifics).has(lower)
  );
}

/** Takes in what belongs to the name: 'für Luft- und Kältetechnik', 'of Commerce', 'e. V.'. */
function endOf(tokens: readonly Token[], at: number, language: Language): number {
  const links = setOf(rulesFor(language).words.organisationLinks);
  let end = at + 1;
  while (end < tokens.length && end - at < longest) {
    const token = tokens[end];
    if (token === undefined) break;
    const name = `${token.text} ${tokens[end + 1]?.text ?? ''}`;
    if (language === 'en' && isKnownName(name)) break;
    // 'lud die Handwerkskammer Ulm Lehrkräfte ein'
    if (language === 'de' && setOf(rulesFor(language).words.members).has(token.lower)) break;
    if (isNamePart(token, language) || isJoined(tokens, end) || isNumbering(tokens, end)) {
      end += 1;
      continue;
    }
    if (language === 'de' && isSeat(tokens, end)) return end + 2;
    const next = nextName(tokens, end, links, language);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function isNamePart(token: Token, language: Language): boolean {
  return (
    token.capital &&
    !isTitle(token, language) &&
    !/^(?:In|Am|Im|On|At|The|Die|Der|Das)$/u.test(token.text)
  );
}

/** 'Partnerschaftsverein Speyer–Ningde' */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [previous, dash, next] = tokens.slice(at - 1, at + 2);
  return (
    dash?.text === '–' && previous?.end === dash.start && next?.start === dash.end && next.capital
  );
}

/** 'Krankenhaus Nr. 2' */
function isNumbering(tokens: readonly Token[], at: number): boolean {
  const [before, previous, token, next] = tokens.slice(Math.max(0, at - 2), at + 2);
  if (token?.text === '.') return previous?.text === 'Nr' && /^\d+$/u.test(next?.text ?? '');
  return previous?.text === '.' && before?.text === 'Nr' && /^\d+$/u.test(token?.text ?? '');
}

/** 'die IHK in Ulm': of houses without a name the town tells which. */
function isSeat(tokens: readonly Token[], at: number): boolean {
  const [article, , link, town] = tokens.slice(Math.max(0, at - 2), at + 2);
  return (
    link?.text === 'in' &&
    /^(?:die|der|das|dem|den|des|beim|im|zur|zum)$/u.test(article?.lower ?? '') &&
    placeNamed(town?.text ?? '') !== undefined
  );
}

/** 'Chamber of Industry and Commerce': two callings of one house. */
function isFieldOfWork(tokens: readonly Token[], at: number, language: Language): boolean {
  const [link, , , next, after] = tokens.slice(Math.max(0, at - 2), at + 3);
  if (language !== 'en' || !/^(?:of|for)$/u.test(link?.text ?? '') || next === undefined)
    return false;
  return field.test(next.text) && after?.capital !== true && placeNamed(next.text) === undefined;
}

const field =
  /^\p{Lu}\p{Ll}+(?:ry|ce|ics?|ion|ment|ogy|ure|th|ing|ism|rts?|ade|fts?|gy|our|airs|rces|ties|nces|dia)$/u;

function nextName(
  tokens: readonly Token[],
  at: number,
  links: ReadonlySet<string>,
  language: Language,
): number | undefined {
  const token = tokens[at];
  if (token?.text === 'e' && tokens[at + 1]?.text === '.')
    return tokens[at + 3]?.text === '.' ? at + 4 : at + 3;
  if (token?.lower === 'e.v') return at + 1;
  if (token === undefined || !links.has(token.text) || token.text === '.' || token.text === 'e')
    return undefined;
  if (token.text === 'und' || token.text === 'and') {
    // 'Luft- und Kältetechnik', 'Technology and Science' hang together; two names do not.
    const previous = tokens[at - 1];
    const hangs = previous?.text.endsWith('-') === true || isFieldOfWork(tokens, at, language);
    return hangs && tokens[at + 1]?.capital === true ? at + 2 : undefined;
  }
  // 'zur Förderung', but not 'zur Messe'.
  if (token.text === 'zur' && !/(?:ung|^Pflege|^Hilfe)$/u.test(tokens[at + 1]?.text ?? ''))
    return undefined;
  // 'am Main', but not 'am vergangenen Samstag'.
  const reach = token.text === 'am' || token.text === 'zur' ? 1 : 3;
  for (let step = 1; step <= reach; step += 1) {
    const next = tokens[at + step];
    if (next === undefined) return undefined;
    if (isNamePart(next, language)) return at + step + 1;
    if (!links.has(next.text) && !/(?:en|er|es)$/u.test(next.text)) return undefined;
    if (!/^\p{Ll}/u.test(next.text)) return undefined;
  }
  return undefined;
}
