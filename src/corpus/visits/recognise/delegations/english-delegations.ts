import { findPlaces, placeNamed } from '../../../places/find-places.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { pattern } from '../patterns/pattern.ts';
import { setOf, type Token, tokensOf } from '../sentences/tokens.ts';
import type { FoundDelegation } from './delegations.ts';
import { isNoVisitor } from './no-visitors.ts';

const longestLead = 6;
const longestTail = 16;
const words = () => rulesFor('en').words;

/** 'a 12-member delegation from X', 'some 30 foresters', 'teachers of the College of Y'. */
export function englishDelegations(text: string): FoundDelegation[] {
  const tokens = tokensOf(text);
  const found: FoundDelegation[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < from) continue;
    const isGroup = isGroupWord(tokens, at);
    const isMember = !isGroup && isMemberWord(tokens, at);
    if (!isGroup && !isMember) continue;
    const start = startOf(tokens, at, from);
    const end = endOf(tokens, at);
    const head = text.slice(tokens[start]?.start ?? 0, tokens[at]?.start);
    const isThousands = /[\d][,.]$/u.test(text.slice(0, tokens[start]?.start));
    const isCounted = tokens.slice(start, at).some(isCount) && !isThousands;
    const tail = tokens
      .slice(at + 1, end)
      .some(({ text: word }) => /^(?:of|from|representing)$/u.test(word));
    const isFrom = tail || findPlaces(head, 'en').length > 0 || isOfHouse(tokens, at);
    if (isMember && !isFrom && isAnybody(tokens, start, at)) continue;
    if (isMember && !isCounted && !isFrom) continue;
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first === undefined || last === undefined) continue;
    // 'The two ministers' met: they are named, and no group that came.
    const isBoth = /\b[Tt]he two $/u.test(text.slice(0, tokens[at]?.start));
    if (isBoth && end === at + 1) continue;
    if (isNoVisitor(text.slice(0, first.start), isMember, isFrom)) continue;
    const bare = end === at + 1 && tokens.slice(start, at).every((token) => isPlain(token));
    const isAlong = along.test(text.slice(0, first.start));
    found.push({ start: first.start, end: last.end, bare, ...(isAlong ? { along: true } : {}) });
    from = end;
  }
  return found;
}

const along = /\b(?:[Tt]ogether with|[Aa]ccompanied by|[Aa]long with) (?:the |his |her |their )?$/u;

/** 'Logistics Group' is a company, 'the group' a group. */
function isGroupWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const last = token.lower.split('-').at(-1) ?? '';
  if (!setOf(words().groups).has(last) || /-(?:party|band)$/u.test(token.lower)) return false;
  const kind = tokens[at - 1]?.lower ?? '';
  if (/^(?:steering|target|age|peer|focus|interest)$/u.test(kind)) return false;
  // 'A working party of the institute went …'.
  if (kind === 'working' && !/^(?:of|from)$/u.test(tokens[at + 1]?.text ?? '')) return false;
  // 'municipal Party committee'.
  if (token.text === 'Party' && !/^(?:of|from)$/u.test(tokens[at + 1]?.text ?? '')) return false;
  // 'choir director Ute Lenz'.
  if (setOf(words().roles).has(tokens[at + 1]?.lower ?? '')) return false;
  const isName = token.capital && tokens[at - 1]?.capital === true;
  return !isName || !/^(?:group|mission|party|team)$/u.test(last);
}

function isMemberWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{L}/u.test(token.text)) return false;
  if (token.capital && tokens[at - 1]?.capital === true) return false;
  // 'Association of Friends'.
  if (token.capital && /^(?:of|for)$/u.test(tokens[at - 1]?.text ?? '')) return false;
  if (setOf(words().members).has(token.lower)) return true;
  return memberEnding().test(token.lower) && !setOf(words().notMembers ?? []).has(token.lower);
}

let ending: RegExp | undefined;

function memberEnding(): RegExp {
  ending ??= pattern((words().memberEndings ?? []).map((each) => `^\\p{L}{2,}${each}$`));
  return ending;
}

export function isCount({ lower, text }: Token): boolean {
  return (
    /^\d{1,3}(?:-|$)/u.test(text) ||
    setOf(words().numbers).has(lower) ||
    /^(?:twenty|thirty|forty|fifty)-|^(?:dozens?|several)$/u.test(lower)
  );
}

/** 'Volkswagen executives'. */
function isOfHouse(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1];
  return token?.capital === true && (at > 1 || /^\p{Lu}{2,}$/u.test(token.text));
}

const anybody = /^(?:guests|people|visitors|participants|persons|attendees|spectators)$/u;

/** '200 guests' may have come from next door. */
function isAnybody(tokens: readonly Token[], start: number, at: number): boolean {
  const isNamed = tokens
    .slice(start, at)
    .some(({ capital, lower }) => capital && !/^\d/u.test(lower) && !quantifiers.test(lower));
  return anybody.test(tokens[at]?.lower ?? '') && !isNamed;
}

/** Says nothing of who they are. */
function isPlain({ lower }: Token): boolean {
  return /^(?:whole|entire|small|large|young|visiting|first|other|same|all)$/u.test(lower);
}

const leadStops =
  /^(?:the|an?|its|their|our|this|that|these|those|his|her|my|and|or|with|by|for|to|in|on|at|of|from|as|when|where|who|which|while|after|before|during|through|between|among|into|about|includes?|included|including|comprises|comprised|only|also|then|now|is|are|was|were|has|had|have|be|been|met|led|saw|told|took|paid|gave|made|held|came|went|brought|showed|both|many|how|why|will|would|welcomes?|receives?|visits?|tours?|hosts?|meets?|greets?|greet|sent|sends|if|not|no|says?|said|than)$/u;
export const quantifiers =
  /^(?:some|around|about|nearly|almost|over|than|more|roughly|approximately|least|at)$/u;

function startOf(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from && at - start < longestLead) {
    const token = tokens[start - 1];
    if (token === undefined || !/^[\p{L}\d]/u.test(token.text)) break;
    if (leadStops.test(token.lower) || /^\d{4}$/u.test(token.text)) break;
    const isVerb =
      /(?:[^e]ed|ing|ly)$/u.test(token.lower) && !token.capital && !token.text.includes('-');
    if (isVerb && !/^(?:visiting|leading|training|engineering|high|united)/u.test(token.lower))
      break;
    start -= 1;
    if (isCount(token) && !/^\d+-\p{L}/u.test(token.text)) {
      const isDozen = /^dozens?$/u.test(token.lower);
      if (
        isDozen &&
        start > from &&
        /^(?:a|two|three|four|several|half)$/u.test(tokens[start - 1]?.lower ?? '')
      )
        start -= 1;
      if (isDozen && start > from && tokens[start - 1]?.lower === 'half') start -= 1;
      while (start > from && quantifiers.test(tokens[start - 1]?.lower ?? '')) start -= 1;
      return start;
    }
  }
  const ofHis = tokens[start - 1]?.lower ?? '';
  const few = tokens[start - 3];
  // 'three of his engineers'.
  if (/^(?:his|her|its|their|our)$/u.test(ofHis) && tokens[start - 2]?.lower === 'of')
    return few !== undefined && isCount(few) && start - 3 >= from ? start - 3 : start;
  const isMany = /^(?:dozens|scores?|handful|number|pair|couple|busload|coachload)$/u.test(
    tokens[start - 2]?.lower ?? '',
  );
  return tokens[start - 1]?.lower === 'of' && isMany && start - 2 >= from ? start - 2 : start;
}

const tailStops =
  /^(?:in|at|on|to|was|were|is|are|has|had|have|by|with|led|headed|who|which|that|arrived|came|went|visited|paid|met|took|toured|spent|held|made|during|after|before|last|this|recently|currently|as|for|until|left|flew|wrapped|under|today|yesterday|will|would|into|concluded|saw|gave|got|stayed|attended|travelled|traveled|around|between|explored|studied|discussed|when|where|while|under|over|through|among|met|played|learned|learnt|inspected|presented|stopped|called|began|flew|joined|just|also|together|including|about|on|regarding|concerning)$/u;

/** Whom or what place the group stands for. */
function endOf(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|from|and|representing|for)$/u.test(tokens[at + 1]?.text ?? '')) return at + 1;
  // The guests of an institute are not from there.
  const isGuest = /^(?:guests|visitors)$/u.test(tokens[at]?.lower ?? '');
  if (isGuest && tokens[at + 1]?.text === 'of') return at + 1;
  if (tokens[at + 1]?.text === 'and' && !leadsOn(tokens, at + 2)) return at + 1;
  let last = at;
  let end = at + 1;
  for (; end < tokens.length && end - at < longestTail; end += 1) {
    const token = tokens[end];
    if (token === undefined) break;
    // 'No. 3 Middle School'.
    if (token.text === '.' && tokens[end - 1]?.text === 'No') continue;
    if (token.text === ',' ? !isRegionOf(tokens, end) : !/^[\p{L}\d&]/u.test(token.text)) break;
    if (isSeat(tokens, end, at)) {
      last = end + 1;
      end += 1;
      continue;
    }
    if (endsTail(token, tokens[end - 1]) && !isMemberAt(tokens, end)) break;
    const isTwoTowns =
      placeNamed(token.text) !== undefined && placeNamed(tokens[end - 1]?.text ?? '') !== undefined;
    if (isTwoTowns) break;
    if (!link.test(token.text)) last = end;
  }
  return last + 1;
}

/** 'from the Ceramics Museum in Lishui': where the house stands is no goal. */
function isSeat(tokens: readonly Token[], at: number, from: number): boolean {
  const [house, link, town] = tokens.slice(at - 1, at + 2);
  return (
    link?.text === 'in' &&
    house?.capital === true &&
    setOf(words().organisations).has(house.lower) &&
    placeNamed(town?.text ?? '') !== undefined &&
    !tokens.slice(from, at).some(({ text }) => placeNamed(text) !== undefined)
  );
}

/** 'nursing managers', 'seed dealers': words that look like verbs. */
function isMemberAt(tokens: readonly Token[], at: number): boolean {
  return /(?:ing|eed)$/u.test(tokens[at]?.text ?? '') && isMemberWord(tokens, at + 1);
}

const link = /^(?:the|of|and|from|for|an?|our|its|their|&|,|representing)$/u;
const unit =
  /^(?:province|county|city|district|region|state|area|town|prefecture|municipality|partner|sister|twin)$/u;

const deed =
  /^(?:she|he|it|they|we|lost|won|saw|drew|beat|ran|sang|built|bought|taught|rode|swam|sold|grew|wrote|sat|sought|drank|ate|danced|put|shot|slept|spoke|there|here)$/u;

/** A verb ends it: 'from Dresden lost'. */
function endsTail({ text, capital }: Token, previous: Token | undefined): boolean {
  if (capital || /^[\d&,]/u.test(text) || link.test(text)) return false;
  if (tailStops.test(text) || deed.test(text)) return true;
  // 'thanked the guests from Huzhou for coming'.
  if (/^(?:coming|attending|visiting|making|taking)$/u.test(text)) return true;
  if (previous?.capital === true)
    return !unit.test(text) && /(?:ed|(?<!(?:ie|tion|sion|ment|er|or|ist))s|ly)$/u.test(text);
  return /ed$/u.test(text) || (/ing$/u.test(text) && !link.test(previous?.text ?? ''));
}

/** 'officials and managers from Liaoning', but not 'the delegation and Mayor X'. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  return [0, 1].some((step) => isMemberWord(tokens, at + step) && !tokens[at + step]?.capital);
}

/** 'Haining City, Zhejiang Province'. */
function isRegionOf(tokens: readonly Token[], comma: number): boolean {
  const [next, after] = [tokens[comma + 1], tokens[comma + 2]];
  if (next?.capital !== true) return false;
  return (
    placeNamed(next.text) !== undefined &&
    /^(?:,|and|Province|[Pp]rovince|visited|arrived|came|travelled)$/u.test(after?.text ?? '')
  );
}
