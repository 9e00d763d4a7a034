import type { Span } from '../../../../domain/span.ts';
import { placeNamed } from '../../../places/find-places.ts';
import { setOf, type Token } from '../sentences/tokens.ts';
import { isKnownName } from './known-names.ts';
import { isRole, type LatinSentence, skipHonorifics } from './latin-sentence.ts';

const closing = /^[,;:.()\]–—!?“”"]$/u;
const longestRole = 14;

/** The office beside the name; 'Professor' alone says less than what follows. */
export function officeOf(sentence: LatinSentence, at: number, end: number): Span | undefined {
  const before = roleBefore(sentence, at);
  const isTitle =
    before !== undefined && /^Prof/u.test(sentence.text.slice(before.start, before.end));
  return isTitle ? (roleAfter(sentence, end) ?? before) : (before ?? roleAfter(sentence, end));
}

const calling =
  /^\p{Lu}\p{L}{3,}(?:er|in|or|ent|ant|ist|eur|ekt|wart|mann|frau|chef|rat|sul|när|nom|oge|gin|kraft|lotse)$/u;

/** 'Bürgermeisterin Karin Lohse', 'German consul general, Dr. Miriam Falkenrath'. */
function roleBefore(sentence: LatinSentence, at: number): Span | undefined {
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
    const agent = agentBefore(sentence, end, name.join(' '));
    if (agent !== undefined) return agent;
    const [title] = titles;
    return title === undefined ? undefined : { start: title.start, end: title.end };
  }
  return { start: first.start, end: last.end };
}

const agent = /^\p{Ll}{2,}(?:er|or|ist|ian|ant|eur|man|woman|wright|smith|nik)$/u;
const noAgent =
  /^(?:after|later|under|over|per|for|or|nor|her|their|whether|however|together|another|other|former|either|neither|rather|earlier|never|ever|further|longer|older|younger|elder|inner|outer|upper|lower|late|german|prior|senior|junior|major|minor|mother|father|brother|sister|daughter|before|remember|consider|human|woman|man)$/u;

/** 'potter Wiebke Rahlfs': any word for who does something, before a name that all know as one. */
function agentBefore(
  { tokens, compounds }: LatinSentence,
  end: number,
  name: string,
): Span | undefined {
  const token = tokens[end - 1];
  if (compounds || token === undefined || !isKnownName(name)) return undefined;
  const isAgent = agent.test(token.text) && !noAgent.test(token.text);
  return isAgent ? { start: token.start, end: token.end } : undefined;
}

function isRolePart(sentence: LatinSentence, at: number, end: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  const follows = at < end - 1;
  if (isRole(sentence, token)) return true;
  return follows && setOf(sentence.rules.words.roleBefore).has(token.lower);
}

/** 'Yijun Yu, founder of …,': up to the next mark. */
function roleAfter(sentence: LatinSentence, end: number): Span | undefined {
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

function isModifier({ rules }: LatinSentence, lead: readonly Token[]): boolean {
  return lead.every(
    ({ lower, capital }) =>
      capital ||
      setOf(rules.words.roleBefore).has(lower) ||
      /(?:ende|ender|iger|ige|ische|ischer|ly|al)$/u.test(lower),
  );
}

function ends({ tokens }: LatinSentence, at: number): boolean {
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
export function roleApart(sentence: LatinSentence, at: number): Span | undefined {
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
      /^(?:der|die|das|dem|den|eine?[mn]?|the|its|an?)$/u.test(tokens[start + 1]?.text ?? '');
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

/** 'Premier of Saxony-Anhalt Rudolf Tessmer'. */
export function roleOfHouse(sentence: LatinSentence, at: number): Span | undefined {
  const { tokens } = sentence;
  let start = skipHonorifics(sentence, at);
  const last = tokens[start - 1];
  if (last === undefined) return undefined;
  // 'head of planning Eva Roth'.
  const isField = tokens[start - 2]?.text === 'of' && !sentence.compounds && last.text.length > 3;
  if (!last.capital && isField) start -= 1;
  else if (!last.capital) return undefined;
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

/** 'Frank Ostermeyer of the Municipal Utilities': whom somebody stands for. */
export function houseAfter(sentence: LatinSentence, end: number): Span | undefined {
  const { tokens, rules, compounds } = sentence;
  if (compounds || !/^(?:of|from)$/u.test(tokens[end]?.text ?? '')) return undefined;
  const start = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
  let stop = start;
  while (tokens[stop]?.capital === true || /^(?:of|for|and|&)$/u.test(tokens[stop]?.text ?? ''))
    stop += 1;
  while (stop > start && tokens[stop - 1]?.capital !== true) stop -= 1;
  const kinds = setOf(rules.words.organisations);
  const name = tokens.slice(start, stop);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || stop - start < 2) return undefined;
  return name.some(({ lower }) => kinds.has(lower))
    ? { start: first.start, end: last.end }
    : undefined;
}
