const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const longest = 120;

/**
 * A name from outside (a file, a field, a value) as one line that shows what it is: control
 * characters and direction marks are written as `\u{…}`, and what is long is cut in the middle.
 */
export function safeName(name: string): string {
  const visible = name.replace(
    unsafe,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  const characters = [...visible];
  if (characters.length <= longest) return visible;
  const half = Math.floor(longest / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half + 1).join('')}`;
}
