import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { trimmed } from '../patterns/pattern.ts';

/** 'how we assemble, test and ship' is one question; 'how …, why … and whether …' are three. */
const clauseMark =
  /(?:,\s(?:and\s|or\s|but also\s)?|\s(?:and|or)\s)(?:(?:about|on|of)\s)?(?=(?:how|why|what|whether|where|which|who|when)\b)/gu;
const longestQuestion = 90;

export function englishQuestions(text: string, { start, end }: Span): Span[] {
  const whole = text.slice(start, end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of eachMatch(clauseMark, whole)) {
    parts.push({ start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: start + from, end });
  return parts.map((part) => withoutAside(text, trimmed(text, part)));
}

const nextSentence =
  /,\s(?:while|whereas|but|so|(?:and|or) (?:the|our|their|they|he|she|it|we|both)(?: [\p{L}-]+){0,2}? (?:was|were|is|are|had|has|took|gave|showed|told|could|\p{Ll}+ed))\b/u;

/** 'spoke about pay, and the guests asked …': a list ends where the next sentence begins. */
export function withoutNextSentence(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(nextSentence);
  return at <= 0 ? { start, end } : { start, end: start + at };
}

/** Of a long question what stands before the comma is enough. */
function withoutAside(text: string, { start, end }: Span): Span {
  if (end - start <= longestQuestion) return { start, end };
  const comma = text.slice(start, end).search(/,\s|\s(?:so that|because|although|while|and)\s/u);
  return comma > 12 ? { start, end: start + comma } : { start, end };
}

const adjective =
  /(?:^|\s|['’]s )(?:economic|social|cultural|technical|medical|political|industrial|digital|ecological|environmental|scientific|academic|agricultural|electric|commercial|vocational|professional|regional|local|national|international|global|municipal|urban|rural|public|private|green|renewable|primary|secondary|early|late|modern|traditional|historic|classical|old|new|young|small|large|medium|inner|outer|eastern|western|northern|southern|Chinese|German|European|financial|legal|physical|mental|chemical|mechanical|inpatient|outpatient|dual|first|second|hot|cold|red|white|black|basic|applied|theoretical|practical|musical|artistic|maritime|marine|coastal|solar|thermal|empty|full|joint|mutual)$/u;

/** 'economic and social development' is one subject. */
export function isHalfEnglish(left: string, mark: string): boolean {
  return /^\s+and\s+$/u.test(mark) && adjective.test(left);
}

/** 'spoke of a debate about noise': the last word that announces the list is the nearest to it. */
export function withoutLoose(text: string, lists: readonly Span[]): Span[] {
  return lists.filter(
    (list) =>
      question.test(text.slice(list.start, list.end)) ||
      !lists.some(
        (other) =>
          other.start > list.start &&
          other.start < list.end &&
          other.end >= list.end - 2 &&
          !/,|\sand\s/u.test(text.slice(list.start, other.start)),
      ),
  );
}

const question = /^(?:how|why|what|whether|which|who|when|where)\b/iu;
