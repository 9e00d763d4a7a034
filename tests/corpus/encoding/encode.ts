/** Bytes of a text in an encoding that Node can only decode: its own decoder, turned round. */
export function encodeAs(
  text: string,
  encoding: 'gbk' | 'gb18030' | 'big5' | 'windows-1252',
): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in ${encoding}`);
      return [...bytes];
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();
const windowsMarks = '€‚„…‘’“”•–—';
const windowsBytes = [0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97];

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  if (encoding === 'windows-1252') {
    for (let byte = 0xa0; byte < 0x100; byte += 1) table.set(String.fromCharCode(byte), [byte]);
    Array.from(windowsMarks).forEach((mark, at) => {
      table.set(mark, [windowsBytes[at] ?? 0]);
    });
  } else {
    const decoder = new TextDecoder(encoding);
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (Array.from(character).length === 1 && !table.has(character)) {
          table.set(character, [lead, trail]);
        }
      }
    }
  }
  tables.set(encoding, table);
  return table;
}
