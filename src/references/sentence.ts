/** Ends a part of a reference with a full stop, where neither a mark nor an address ends it. */
export function ended(text: string): string {
  const complete = /[.?!…。？！]["”“»’)]?$|https?:\/\/\S+$/u;
  return complete.test(text) ? text : `${text}.`;
}

/** The parts that are there, one after the other. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

const han = /\p{Script=Han}/u;

/** A name in Chinese characters: family and given name without anything between. */
export function isHan(text: string): boolean {
  return han.test(text);
}
