import { placeNamed } from '../../../places/find-places.ts';
import { germanFirstNames } from '../../rules/de-first-names.ts';
import { endsWithOne, setOf } from '../sentences/tokens.ts';
import { isChineseName, isKnownName } from './known-names.ts';
import { before, isRole, type LatinSentence } from './latin-sentence.ts';

const particles = new Set(['von', 'van', 'de', 'der', 'zu', 'zur', 'da', 'di', 'bin', 'vom']);

/** Where two or three capitalised words that may be a name end. */
export function nameFrom(sentence: LatinSentence, at: number): number | undefined {
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

const months = new WeakMap<readonly string[], ReadonlySet<string>>();

function monthsOf(names: readonly string[]): ReadonlySet<string> {
  const known = months.get(names);
  if (known !== undefined) return known;
  const set = new Set(names.flatMap((month) => month.split('|')));
  months.set(names, set);
  return set;
}

/** 'Wu Guangming': known by its shape, though Guangming is a place as well. */
function isChineseNameAt({ tokens }: LatinSentence, at: number): boolean {
  const [family, given, next] = tokens.slice(at, at + 3);
  if (family === undefined || given === undefined) return false;
  const name = `${family.text} ${given.text}`;
  if (!isChineseName(name) || !given.capital || placeNamed(name) !== undefined) return false;
  return next?.capital !== true || given.end + 1 < next.start;
}

function isNamePart(sentence: LatinSentence, at: number): boolean {
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
    (!monthsOf(words.dates.months).has(token.text) ||
      (token.text === 'Jan' && sentence.tokens[at + 1]?.capital === true)) &&
    !(
      placeNamed(token.text) !== undefined &&
      !before(sentence, at, 1).some(
        (each) => isRole(sentence, each) || germanFirstNames.has(each.text),
      )
    )
  );
}

/** 'Kapitän Li Na', 'Minister of Economic Affairs Eva Roth': what stands before a well-known name and is none names an office. */
export function startsWithCalling(sentence: LatinSentence, at: number, end: number): boolean {
  const { tokens, text } = sentence;
  const [first, next, last] = [tokens[at], tokens[at + 1], tokens[end - 1]];
  if (first === undefined || next === undefined || last === undefined) return false;
  if (isKnownName(text.slice(first.start, last.end))) return false;
  const rest = tokens.slice(at + 1, Math.min(end, at + 3)).map((token) => token.text);
  return rest.length === 2 && isKnownName(rest.join(' '));
}

/** 'Eva Bauer', 'Jan Förster': callings are family names as well. */
function isSurname(sentence: LatinSentence, at: number): boolean {
  return before(sentence, at, 1).some(({ text }) => germanFirstNames.has(text));
}

/** 'Professor He Jun': a Chinese name may look like an English word. */
function isAfterRole(sentence: LatinSentence, at: number): boolean {
  const isShort = /^\p{Lu}\p{Ll}{1,2}$/u.test(sentence.tokens[at]?.text ?? '');
  return isShort && before(sentence, at, 1).some((each) => isRole(sentence, each));
}

/** 'Lu Xun Theatre'. */
export function isHouse({ tokens, rules, compounds }: LatinSentence, end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (last === undefined || next?.capital !== true || next.start > last.end + 1) return false;
  return endsWithOne(next.lower, setOf(rules.words.organisations), compounds);
}
