import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import { placeNamed } from '../../places/find-places.ts';
import { germanFirstNames } from '../rules/german-first-names.ts';
import { type CompiledRules, rulesFor } from './compiled.ts';
import { isChineseName, isKnownName } from './known-names.ts';
import type { FoundPerson } from './people.ts';
import { endsWithOne, setOf, type Token, tokensOf } from './tokens.ts';

const particles = new Set(['von', 'van', 'de', 'der', 'zu', 'zur', 'da', 'di', 'bin', 'vom']);
const closing = /^[,;:.()\]–—!?“”"]$/u;
const longestRole = 14;

interface Sentence {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly rules: CompiledRules;
  readonly compounds: boolean;
}

/** Names beside a role, or after 'led by' and verbs of speech; a name alone is too easily none. */
export function latinPeople(text: string, language: Language): FoundPerson[] {
  const sentence: Sentence = {
    tokens: tokensOf(text),
    text,
    rules: rulesFor(language),
    compounds: language === 'de',
  };
  const found: FoundPerson[] = [];
  let shared: Span | undefined;
  let sharedAt = -1;
  for (let at = 0; at < sentence.tokens.length; ) {
    const end = nameFrom(sentence, at);
    if (end === undefined) {
      at += 1;
      continue;
    }
    if (startsWithCalling(sentence, at, end)) {
      at += 1;
      continue;
    }
    const person = personAt(sentence, at, end, at === sharedAt ? shared : undefined);
    if (person !== undefined) found.push(person);
    const next = sentence.tokens[end]?.lower;
    shared =
      person?.role !== undefined && (next === 'und' || next === 'and') ? person.role : undefined;
    // 'Dean A and Dr. B': a title of one's own tells that the office is not shared.
    sharedAt = language === 'de' ? skipTitles(sentence, end + 1) : end + 1;
    at = person === undefined ? at + 1 : end;
  }
  return found;
}

/** Where two or three capitalised words that may be a name end. */
function nameFrom(sentence: Sentence, at: number): number | undefined {
  const { tokens, rules } = sentence;
  if (isChineseNameAt(sentence, at)) return at + 2;
  let end = at;
  let names = 0;
  while (names < 3) {
    const token = tokens[end];
    if (token === undefined) break;
    const isInitial = names > 0 && /^\p{Lu}$/u.test(token.text) && tokens[end + 1]?.text === '.';
    if (isInitial) {
      end += 2;
      continue;
    }
    if (
      names > 0 &&
      particles.has(token.lower) &&
      !token.capital &&
      isNamePart(sentence, end + 1)
    ) {
      end += 1;
      continue;
    }
    if (!isNamePart(sentence, end)) break;
    end += 1;
    names += 1;
  }
  const first = tokens[at]?.text ?? '';
  const isTitle = setOf(rules.words.honorifics).has(first.toLowerCase());
  return names >= 2 && !isTitle ? end : undefined;
}

/** 'Wu Guangming': known by its shape, though Guangming is a place as well. */
function isChineseNameAt({ tokens }: Sentence, at: number): boolean {
  const [family, given, next] = tokens.slice(at, at + 3);
  if (family === undefined || given === undefined) return false;
  const name = `${family.text} ${given.text}`;
  if (!isChineseName(name) || !given.capital || placeNamed(name) !== undefined) return false;
  return next?.capital !== true || given.end + 1 < next.start;
}

function isNamePart(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !token.capital || /\d/u.test(token.text)) return false;
  if (!sentence.compounds && /['’]s$/u.test(token.text)) return false;
  if (token.text.length < 2 || /^\p{Lu}{3,}$/u.test(token.text)) return false;
  const { words } = sentence.rules;
  return (
    (!isRole(sentence, token) || isSurname(sentence, at)) &&
    !setOf(words.honorifics).has(token.lower) &&
    (!setOf(words.notNames).has(token.text) || isAfterRole(sentence, at)) &&
    !endsWithOne(token.lower, setOf(words.organisations), sentence.compounds) &&
    !setOf(words.groups).has(token.lower) &&
    !setOf(words.members).has(token.lower) &&
    (!setOf(words.dates.months.flatMap((month) => month.split('|'))).has(token.text) ||
      (token.text === 'Jan' && sentence.tokens[at + 1]?.capital === true)) &&
    !(
      placeNamed(token.text) !== undefined &&
      !before(sentence, at, 1).some(
        (each) => isRole(sentence, each) || germanFirstNames.has(each.text),
      )
    )
  );
}

const calling =
  /^\p{Lu}\p{L}{3,}(?:er|in|or|ent|ant|ist|eur|ekt|wart|mann|frau|chef|rat|sul|när|nom|oge|gin|kraft|lotse)$/u;

/** 'Kapitän Li Na': what stands before a well-known name and is none names an office. */
function startsWithCalling(sentence: Sentence, at: number, end: number): boolean {
  const { tokens, text } = sentence;
  const [first, next, last] = [tokens[at], tokens[at + 1], tokens[end - 1]];
  if (!sentence.compounds || first === undefined || next === undefined || last === undefined)
    return false;
  if (isKnownName(text.slice(first.start, last.end))) return false;
  const rest = tokens.slice(at + 1, at + 3).map((token) => token.text);
  return rest.length === 2 && isKnownName(rest.join(' '));
}

/** 'Eva Bauer', 'Jan Förster': callings are family names as well. */
function isSurname(sentence: Sentence, at: number): boolean {
  return before(sentence, at, 1).some(({ text }) => germanFirstNames.has(text));
}

function isRole({ rules, compounds }: Sentence, { lower }: Token): boolean {
  return endsWithOne(lower, setOf(rules.words.roles), compounds);
}

/** 'Professor He Jun': a Chinese name may look like an English word. */
function isAfterRole(sentence: Sentence, at: number): boolean {
  const isShort = /^\p{Lu}\p{Ll}{1,2}$/u.test(sentence.tokens[at]?.text ?? '');
  return isShort && before(sentence, at, 1).some((each) => isRole(sentence, each));
}

function before({ tokens }: Sentence, at: number, count: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - count), at);
}

function personAt(
  sentence: Sentence,
  at: number,
  end: number,
  shared?: Span,
): FoundPerson | undefined {
  const [first, last] = [sentence.tokens[at], sentence.tokens[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const name = { start: first.start, end: last.end };
  const role =
    officeOf(sentence, at, end) ?? roleApart(sentence, at) ?? roleOfHouse(sentence, at) ?? shared;
  const isNamed =
    role !== undefined ||
    isKnownName(sentence.text.slice(name.start, name.end)) ||
    sentence.rules.nameAfter.test(lead(sentence, at)) ||
    skipHonorifics(sentence, at) < at ||
    speaks(sentence, end);
  if (!isNamed || (role === undefined && isHouse(sentence, end))) return undefined;
  if (role === undefined) return { ...name, whole: name };
  const whole = { start: Math.min(name.start, role.start), end: Math.max(name.end, role.end) };
  return { ...name, role, whole: role === shared ? name : whole };
}

/** 'Premier of Saxony-Anhalt Rudolf Tessmer'. */
function roleOfHouse(sentence: Sentence, at: number): Span | undefined {
  const { tokens } = sentence;
  let start = skipHonorifics(sentence, at);
  const last = tokens[start - 1];
  if (last?.capital !== true) return undefined;
  while (start > 0 && at - start < 8) {
    const token = tokens[start - 1];
    if (token === undefined) return undefined;
    if (isRole(sentence, token)) break;
    if (!token.capital && !/^(?:of|for|the|and)$/u.test(token.text)) return undefined;
    start -= 1;
  }
  if (!/^(?:of|for)$/u.test(tokens[start]?.text ?? '')) return undefined;
  let first = start - 1;
  while (first > 0 && isRolePart(sentence, first - 1, first + 1)) first -= 1;
  const [from] = tokens.slice(first);
  return from === undefined ? undefined : { start: from.start, end: last.end };
}

/** 'Lu Xun Theatre'. */
function isHouse({ tokens, rules, compounds }: Sentence, end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (last === undefined || next?.capital !== true || next.start > last.end + 1) return false;
  return endsWithOne(next.lower, setOf(rules.words.organisations), compounds);
}

/** The text before a name, its honorifics left out. */
function lead(sentence: Sentence, at: number): string {
  const from = skipHonorifics(sentence, at);
  const start = sentence.tokens[from]?.start ?? 0;
  return sentence.text.slice(Math.max(0, start - 40), start);
}

function speaks({ tokens, rules }: Sentence, end: number): boolean {
  const next = tokens[end]?.lower;
  return (
    next !== undefined &&
    rules.words.nameAfter.includes(next) &&
    /^[a-z]+$/u.test(next) &&
    next !== 'so' &&
    next !== 'um'
  );
}

/** Index of the name after 'Prof. Dr.'. */
function skipTitles({ tokens, rules }: Sentence, from: number): number {
  let at = from;
  while (tokens[at]?.text === '.' || setOf(rules.words.honorifics).has(tokens[at]?.lower ?? ''))
    at += 1;
  return at;
}

/** Index of the first of 'Prof. Dr.' before a name, or of the name. */
function skipHonorifics({ tokens, rules }: Sentence, at: number): number {
  const honorifics = setOf(rules.words.honorifics);
  let from = at;
  while (from > 0) {
    const token = tokens[from - 1];
    const isPart =
      token !== undefined &&
      (token.text === '.' ||
        token.text === '-' ||
        honorifics.has(token.lower.replace(/-$/u, '')) ||
        /^dr-ing|^dipl-ing/u.test(token.lower));
    if (!isPart) break;
    from -= 1;
  }
  // A full stop alone ends the sentence before.
  return tokens[from]?.text === '.' ? at : from;
}

/** The office beside the name; 'Professor' alone says less than what follows. */
function officeOf(sentence: Sentence, at: number, end: number): Span | undefined {
  const before = roleBefore(sentence, at);
  const isTitle =
    before !== undefined && /^Prof/u.test(sentence.text.slice(before.start, before.end));
  return isTitle ? (roleAfter(sentence, end) ?? before) : (before ?? roleAfter(sentence, end));
}

/** 'Bürgermeisterin Karin Lohse', 'German consul general, Dr. Miriam Falkenrath'. */
function roleBefore(sentence: Sentence, at: number): Span | undefined {
  const { tokens } = sentence;
  let end = skipHonorifics(sentence, at);
  const titles = tokens.slice(end, at).filter((token) => isRole(sentence, token));
  if (end < at && tokens[end - 1]?.text === ',') end -= 1;
  let start = end;
  while (start > 0 && isRolePart(sentence, start - 1, end)) start -= 1;
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (start === end || first === undefined || last === undefined || !isRole(sentence, last)) {
    const unusual = tokens[end - 1];
    const name = tokens.slice(at, at + 2).map((token) => token.text);
    if (
      sentence.compounds &&
      unusual !== undefined &&
      calling.test(unusual.text) &&
      !setOf(sentence.rules.words.notNames).has(unusual.text) &&
      placeNamed(unusual.text) === undefined &&
      isKnownName(name.join(' '))
    )
      return { start: unusual.start, end: unusual.end };
    const [title] = titles;
    return title === undefined ? undefined : { start: title.start, end: title.end };
  }
  return { start: first.start, end: last.end };
}

function isRolePart(sentence: Sentence, at: number, end: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  const follows = at < end - 1;
  if (isRole(sentence, token)) return true;
  return follows && setOf(sentence.rules.words.roleBefore).has(token.lower);
}

/** 'Yijun Yu, founder of …,': up to the next mark. */
function roleAfter(sentence: Sentence, end: number): Span | undefined {
  const { tokens } = sentence;
  const open = tokens[end]?.text;
  if (open !== ',' && open !== '(' && open !== '–') return undefined;
  let start = end + 1;
  const fillers =
    /^(?:der|die|das|the|a|an|ein|eine|who|chairs|is|its|ihr|ihre|as|als|damals|then)$/u;
  while (fillers.test(tokens[start]?.lower ?? '') && tokens[start]?.lower !== 'who') start += 1;
  const isClause = tokens[start]?.text === 'who' && heads.test(tokens[start + 1]?.text ?? '');
  const head = isClause
    ? 1
    : tokens.slice(start, start + 4).findIndex((token) => isRole(sentence, token));
  const lead = tokens.slice(start, start + Math.max(0, head));
  const [before] = lead;
  const isApposition = head !== -1 && lead.every((token) => !closing.test(token.text));
  if (!isApposition || (before !== undefined && !isClause && !isModifier(sentence, lead)))
    return undefined;
  // 'A, Director B': the office of the next in a list.
  const next = tokens.slice(start + head + 1, start + head + 3);
  if (next.length === 2 && isKnownName(next.map(({ text }) => text).join(' '))) return undefined;
  let stop = start + head + 1;
  while (stop < tokens.length && stop - start < longestRole && !ends(sentence, stop)) stop += 1;
  const [first, last] = [tokens[start], tokens[stop - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

const heads =
  /^(?:heads|chairs|leads|runs|directs|manages|represents|teaches|coordinates|oversees)$/u;

function isModifier({ rules }: Sentence, lead: readonly Token[]): boolean {
  return lead.every(
    ({ lower, capital }) =>
      capital ||
      setOf(rules.words.roleBefore).has(lower) ||
      /(?:ende|ender|iger|ige|ische|ischer|ly|al)$/u.test(lower),
  );
}

function ends({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.text === '.') return !/^(?:e|dr|prof|st)$/u.test(tokens[at - 1]?.lower ?? '');
  if (closing.test(token.text)) return true;
  const next = tokens[at + 1];
  // 'head of X and Ma Juan': the second name is no part of the role.
  return (
    (token.lower === 'und' || token.lower === 'and') &&
    next?.capital === true &&
    tokens[at + 2]?.capital === true &&
    tokens[at + 3]?.text === ','
  );
}

/** 'The head of the delegation, Song Guoqiang,'. */
function roleApart(sentence: Sentence, at: number): Span | undefined {
  const { tokens } = sentence;
  const from = skipHonorifics(sentence, at);
  if (tokens[from - 1]?.text !== ',') return undefined;
  let start = from - 2;
  let found: number | undefined;
  while (start >= 0 && from - start < longestRole && !closing.test(tokens[start]?.text ?? '.')) {
    const token = tokens[start];
    if (token !== undefined && isRole(sentence, token)) found = start;
    const isNext =
      /^(?:und|and)$/u.test(token?.lower ?? '') &&
      /^(?:der|die|das|eine?|the|its|an?)$/u.test(tokens[start + 1]?.text ?? '');
    if (isNext && found !== undefined) break;
    start -= 1;
  }
  if (found === undefined) return undefined;
  while (found > 0 && isRolePart(sentence, found - 1, found + 1)) found -= 1;
  const [first, last] = [tokens[found], tokens[from - 2]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}
