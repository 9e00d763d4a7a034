import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import { findPlaces, placeNamed } from '../../places/find-places.ts';
import { chineseDelegations } from './chinese-delegations.ts';
import { rulesFor } from './compiled.ts';
import { englishDelegations } from './english-delegations.ts';
import { groupSpans, trimmed } from './pattern.ts';
import { endsWithOne, setOf, type Token, tokensOf } from './tokens.ts';

/** A group of visitors as a sentence names it. */
export interface FoundDelegation extends Span {
  /** 'die Gruppe', '代表团': stands for one that was named before. */
  readonly bare: boolean;
}

export function delegationsOf(text: string, language: Language): FoundDelegation[] {
  if (language === 'en') return englishDelegations(text);
  return language === 'zh' ? chineseDelegations(text) : latinDelegations(text, language);
}

/** The number of travellers, as it is written. */
export function sizesOf(text: string, language: Language): Span[] {
  return groupSpans(rulesFor(language).sizes, text, 'size').map((span) => trimmed(text, span));
}

const articles =
  /^(?:der|die|das|den|dem|des|eine?|einer|einen|einem|eines|the|an?|its|their|our|this|that|diese[rnms]?|ihre[rnm]?|mit|von|und|and|als)$/u;
const longest = 14;

function latinDelegations(text: string, language: Language): FoundDelegation[] {
  const { words } = rulesFor(language);
  const tokens = tokensOf(text);
  const groups = setOf(words.groups);
  const members = setOf(words.members);
  const found: FoundDelegation[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || at < from) continue;
    const isGroup =
      isWord(token, language) &&
      endsWithOne(token.lower, groups, language === 'de') &&
      !/[iI]ndustriegruppe|gruppe(?:n|nfoto)$/u.test(token.lower);
    const isMember = isWord(token, language) && members.has(token.lower);
    if (!isGroup && !isMember) continue;
    const start = startOf(tokens, at, from, setOf(words.numbers));
    // The guests of an institute are not from there.
    const isGuest = isMember && /^(?:guests|gästen?|visitors|besucher)$/u.test(token.lower);
    const isOf = /^(?:of|der|des|vom|von)$/u.test(tokens[at + 1]?.lower ?? '');
    const end = isGuest && isOf ? at + 1 : endOf(tokens, at, language);
    const count = tokens
      .slice(start, at)
      .some(
        (each) => /^\d|^(?:zwei|drei)/u.test(each.lower) || setOf(words.numbers).has(each.lower),
      );
    const head = text.slice(tokens[start]?.start ?? 0, token.start);
    const hasOrigin = end > at + 1 || findPlaces(head, language).length > 0;
    if (isMember && !isGroup && !count && !hasOrigin) continue;
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first === undefined || last === undefined) continue;
    const bare = start === at && end === at + 1;
    found.push({ start: first.start, end: last.end, bare });
    from = end;
  }
  return found;
}

/** German nouns have a capital, English ones mostly none. */
function isWord(token: Token, language: Language): boolean {
  return language === 'de' ? token.capital : /^\p{L}/u.test(token.text);
}

function startOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  numbers: ReadonlySet<string>,
): number {
  let start = at;
  while (start > from && at - start < 6) {
    const token = tokens[start - 1];
    if (token === undefined || !/^[\p{L}\d]/u.test(token.text) || articles.test(token.lower)) break;
    const isAdjective =
      /(?:e|en|er|es|em|ige|ische[nrs]?|ese|an|on|ss|al|t|d|or|ng|ic|y|h)$/u.test(token.lower) ||
      /^\d/u.test(token.text) ||
      token.capital ||
      numbers.has(token.lower);
    if (!isAdjective || isVerb(token, tokens[start])) break;
    start -= 1;
  }
  return start;
}

function isVerb({ lower, capital }: Token, next: Token | undefined): boolean {
  if (capital && next?.capital !== true) return false;
  return (
    /(?:te|ten|tete|teten|ted|ed|nahm|kam|kamen|reisten|war|waren|was|were|empfing|empfingen|at|in|on|to|of|by|für|aus|bei|with|for|met|led|visited|traf|trafen|hat|haben|had|has)$/u.test(
      lower,
    ) &&
    !/(?:fast|rund|knapp|united|hochrangige|limited)$/u.test(lower) &&
    !capital
  );
}

/** What tells where the group comes from or whom it stands for. */
function endOf(tokens: readonly Token[], at: number, language: Language): number {
  const opening = language === 'de' ? /^(?:aus|der|des|vom|von|und)$/u : /^(?:from|of|and)$/u;
  const inside =
    language === 'de'
      ? /^(?:der|des|und|aus|für|&|dem|sowie|von|vom|,)$/u
      : /^(?:the|of|and|for|from|&|,)$/u;
  let end = at + 1;
  if (!opening.test(tokens[end]?.text ?? '')) return end;
  let last = end;
  while (end < tokens.length && end - at < longest) {
    const token = tokens[end];
    if (token === undefined) break;
    const isName = token.capital || /^\d+$/u.test(token.text);
    const isLink =
      inside.test(token.text) || (token.text === 'den' && tokens[end - 1]?.text === 'aus');
    const isAdjective =
      /^\p{Ll}/u.test(token.text) &&
      (language === 'de'
        ? /(?:en|er|es)$/u.test(token.text) && tokens[end + 1]?.capital === true
        : /^\p{Ll}{3,}(?<!ed|ing)$/u.test(token.text) &&
          /^(?:of|from|the|\p{Ll}+|and|\d+)$/u.test(tokens[end - 1]?.text ?? '') &&
          !stopWords.test(token.text) &&
          last > at);
    if (!isName && !isLink && !isAdjective) break;
    // 'besuchte eine Delegation aus Ulm Jinan': the second place is where they went.
    const isNext = isName && placeNamed(token.text) !== undefined;
    if (isNext && placeNamed(tokens[end - 1]?.text ?? '') !== undefined) break;
    if (
      token.text === ',' &&
      !(tokens[end + 1]?.capital === true && /^(?:,|und|and)$/u.test(tokens[end + 2]?.text ?? ''))
    )
      break;
    end += 1;
    if (isName || (language === 'en' && isAdjective)) last = end;
  }
  return last > at + 1 ? last : at + 1;
}

const stopWords =
  /^(?:in|at|on|to|was|were|is|are|has|had|have|by|with|led|headed|who|which|that|arrived|came|went|visited|paid|met|took|toured|spent|held|made|during|after|before|last|this|recently|currently|as|for|until|left|flew|wrapped|under|today|yesterday|will|would|into|concluded|saw|gave|got)$/u;
