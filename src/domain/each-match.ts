/**
 * As `text.matchAll(pattern)`, which compiles or at least looks up the pattern anew each time: for
 * one of some hundred words that takes several times as long as to look for it.
 *
 * @param pattern global
 */
export function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray, undefined> {
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern}`);
  for (let from = 0; ; ) {
    // Others may use the pattern between two matches.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    from = pattern.lastIndex;
    pattern.lastIndex = 0;
    if (match === null) return undefined;
    if (match[0] === '') from += (text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
    yield match;
  }
}
