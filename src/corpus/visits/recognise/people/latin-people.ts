import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { tokensOf } from '../sentences/tokens.ts';
import { isKnownName } from './known-names.ts';
import { isHouse, nameFrom, startsWithCalling } from './latin-names.ts';
import { houseAfter, officeOf, roleApart, roleOfHouse } from './latin-roles.ts';
import { type LatinSentence, skipHonorifics, skipTitles } from './latin-sentence.ts';
import type { FoundPerson } from './people.ts';

/** Names beside a role, or after 'led by' and verbs of speech; a name alone is too easily none. */
export function latinPeople(text: string, language: Language): FoundPerson[] {
  const sentence: LatinSentence = {
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

function personAt(
  sentence: LatinSentence,
  at: number,
  end: number,
  shared?: Span,
): FoundPerson | undefined {
  const [first, last] = [sentence.tokens[at], sentence.tokens[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const name = { start: first.start, end: last.end };
  if (byline.test(lead(sentence, at))) return undefined;
  const office = officeOf(sentence, at, end);
  const isTitle =
    !sentence.compounds &&
    office !== undefined &&
    /^Prof\p{L}*$/u.test(sentence.text.slice(office.start, office.end));
  const role =
    (isTitle ? roleApart(sentence, indexOf(sentence, office)) : undefined) ??
    office ??
    roleApart(sentence, at) ??
    roleOfHouse(sentence, at) ??
    houseAfter(sentence, end) ??
    shared;
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

/** Who took the picture took no part. */
const byline =
  /\b(?:Photos?|Pictures?|Images?|Texts?|Credits?|Words|Fotos?|Bild(?:er)?)(?: by)?:? $/u;

function indexOf({ tokens }: LatinSentence, { start }: Span): number {
  return tokens.findIndex((token) => token.start === start);
}

/** The text before a name, its honorifics left out. */
function lead(sentence: LatinSentence, at: number): string {
  const from = skipHonorifics(sentence, at);
  const start = sentence.tokens[from]?.start ?? 0;
  return sentence.text.slice(Math.max(0, start - 40), start);
}

function speaks({ tokens, rules }: LatinSentence, end: number): boolean {
  const next = tokens[end]?.lower;
  return (
    next !== undefined &&
    rules.words.nameAfter.includes(next) &&
    /^[a-z]+$/u.test(next) &&
    next !== 'so' &&
    next !== 'um'
  );
}
