/** Byte offsets of parts of a memory, each a multiple of 16, and where they end. */
export type Places<Name extends string> = Readonly<Record<Name | 'end', number>>;

/** Lays parts one after the other. @param sizes in bytes @param from a multiple of 16 */
export function layOut<Name extends string>(
  sizes: Readonly<Record<Name, number>>,
  from?: number,
): Places<Name>;
export function layOut(sizes: Readonly<Record<string, number>>, from = 0): Places<string> {
  const places: Record<string, number> = {};
  let end = from;
  for (const [name, bytes] of Object.entries(sizes)) {
    places[name] = end;
    end += Math.ceil(bytes / 16) * 16;
  }
  return { ...places, end };
}
