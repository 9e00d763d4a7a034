/**
 * Classes of letters of the scripts that German and English reports are written in. `\p{L}` has
 * some 650 ranges, many beyond the first plane, and a pattern holds it a hundred times: nearly all
 * of the time to compile the rules went into these.
 */
const other = String.raw`\u0370-\u0373\u0386\u0388-\u0481\u048a-\u052f\u0620-\u064a\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3`;
const upper = rangesOf(/\p{Lu}/u);
const lower = rangesOf(/\p{Ll}/u);
const ranges: Readonly<Record<string, string>> = {
  L: `A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ${other}`,
  Lu: upper,
  Ll: lower,
  N: '0-9²³¹¼-¾',
};

/** German, French, Polish and the like, and Pinyin with its tones. */
function rangesOf(kind: RegExp): string {
  const found: string[] = [];
  let open: number | undefined;
  for (let code = 0x41; code <= 0x1dd; code += 1) {
    const is = code < 0x1dd && kind.test(String.fromCodePoint(code));
    if (is) open ??= code;
    else if (open !== undefined) {
      const [first, last] = [String.fromCodePoint(open), String.fromCodePoint(code - 1)];
      found.push(first === last ? first : `${first}-${last}`);
      open = undefined;
    }
  }
  return found.join('');
}

const part = /\\p\{(?<kind>Lu|Ll|L|N)\}|\\[\s\S]|\[|\]/gu;
const han = /\p{Script=Han}|\\p\{Script/u;

/** The same pattern with short classes; rules for Chinese keep theirs. */
export function withShortClasses(source: string): string {
  if (han.test(source)) return source;
  let inClass = false;
  return source.replace(part, (match, kind: string | undefined) => {
    if (match === '[') inClass = true;
    if (match === ']') inClass = false;
    const short = kind === undefined ? undefined : ranges[kind];
    if (short === undefined) return match;
    return inClass ? short : `[${short}]`;
  });
}
