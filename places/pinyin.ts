const [first, last] = [0x4e00, 0x9fff];
const syllable = /^[a-zü]+$/u;

/** Each syllable with the characters that are read so most often: `zhou 周州舟…`. */
export function pinyinLines(syllables: (chinese: string) => readonly string[]): string[] {
  const characters = new Map<string, string>();
  for (let code = first; code <= last; code += 1) {
    const character = String.fromCharCode(code);
    const reading = syllables(character)[0]?.replace('v', 'ü') ?? '';
    if (syllable.test(reading)) {
      characters.set(reading, (characters.get(reading) ?? '') + character);
    }
  }
  return [...characters].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join(' '));
}
