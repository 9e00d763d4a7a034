import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { trimmed } from '../patterns/pattern.ts';

const passive = /^(?:was|were|has been|have been)\b/u;
const clauseStart =
  /,\s(?:and\s|where\s|while\s|who\s|which\s|(?:at|during|in|on|by|for|after) which\s)?|\sand\s|\sbefore\s|\swhere\s|\sto see\s|:\s/gu;
const clauseEnd =
  /,\s(?:ranging|which|who|while|according|said|says|as|where|with|in|the|before)\b|\s[–—]\s|["“”(]/u;
const lead =
  /^(?:[^,]{2,60}, )(?=(?:the|a|an|both|two|three|four|five|\d+|they|it|\p{Lu}\p{Ll}+ and)\b)/iu;

const longestSubject = 7;

/** The clause around the word that tells what came of it: from its verb, or its subject where short. */
function englishOutcome(text: string, at: number, word: string): Span {
  if (word.endsWith(':')) {
    return trimmed(text, { start: at + word.length, end: text.length });
  }
  const isPassive = passive.test(word) || /\b(?:was|were|been) $/u.test(text.slice(0, at));
  const opening = lead.exec(text)?.[0].length ?? 0;
  let start = opening <= at ? opening : 0;
  for (const match of eachMatch(clauseStart, text.slice(0, at))) {
    const isComma = match[0].startsWith(',');
    const isJoined = isPassive ? isComma && /and|where|while|which/u.test(match[0]) : true;
    const from = match.index + match[0].length;
    // 'Mayor A and Mayor B signed': the subject hangs together.
    const isVerb = isPassive || from === at || isComma || hasVerb(text.slice(0, match.index));
    if (isJoined && isVerb && from > start) start = from;
  }
  if (!isPassive && text.slice(start, at).split(/\s+/u).length > longestSubject) start = at;
  const rest = text.slice(at).search(clauseEnd);
  return trimmed(text, { start, end: rest === -1 ? text.length : at + rest });
}

function hasVerb(clause: string): boolean {
  return /\b(?:\p{Ll}+ed|met|held|was|were|is|are|had|has|took|gave|led|spoke|saw)\b/u.test(clause);
}

const nothing =
  /\b(?:[Nn]obody|[Nn]o one|[Nn]othing|[Nn]one|[Nn]either|[Nn]o (?:\p{Ll}+ )?(?:agreements?|contracts?|conclusions?|decisions?|papers?|documents?|memorandum|deals?|treaty|orders?|dates?))\b/u;

/** 'Nobody signed anything' tells of no outcome. */
export function englishDeed(text: string, deeds: RegExp): Span | undefined {
  for (const match of eachMatch(deeds, text)) {
    const span = englishOutcome(text, match.index, match[0]);
    if (!nothing.test(text.slice(Math.max(0, match.index - 60), span.end))) return span;
  }
  return undefined;
}
