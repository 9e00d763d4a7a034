const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const longest = 300;

/**
 * A name from outside (a file, a field, a value) that shows what it is: control characters, line
 * ends and direction marks are written as `\u{…}`.
 */
export function visibleName(name: string): string {
  return name.replace(
    unsafe,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A visible name for an error: what is very long is cut in the middle. */
export function safeName(name: string): string {
  const characters = [...visibleName(name)];
  if (characters.length <= longest) return characters.join('');
  const half = Math.floor(longest / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half + 1).join('')}`;
}
