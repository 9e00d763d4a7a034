import { unzip, zip } from './zip.ts';

type Random = () => number;

const marks = [
  '%PDF-',
  'endobj',
  'stream\n',
  '<<',
  '>>',
  '/Length 999999999',
  '/Kids [1 0 R]',
  '/Filter /FlateDecode',
  '<div>',
  '</table>',
  '<tr><td>',
  '<!--',
  '<script>',
  '&#x202e;',
  '&amp;',
  '<html lang="zh">',
  'Content-Type: multipart/mixed; boundary=a\r\n',
  '--a\r\n',
  '\r\n\r\n',
  '=?utf-8?B?',
  '=3D',
  '<w:p>',
  '</w:tbl>',
  '<w:tc>',
  '<![CDATA[',
  '\u0000',
  '\u202e',
  '。',
  '"',
  "'",
  '-1',
  '99999999999',
].map((mark) => Buffer.from(mark));

/** A document with pieces cut out, repeated, swapped, bits turned round and marks of formats put in. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let content = Buffer.from(bytes);
  for (let count = 1 + Math.floor(random() ** 2 * 12); count > 0; count -= 1) {
    content = Buffer.from(change(content, random));
  }
  return Uint8Array.from(content);
}

function change(content: Buffer, random: Random): Uint8Array {
  const at = Math.floor(random() * content.length);
  const length = Math.floor(random() ** 3 * Math.min(2000, content.length));
  const [before, piece, after] = [
    content.subarray(0, at),
    content.subarray(at, at + length),
    content.subarray(at + length),
  ];
  switch (Math.floor(random() * 6)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, piece, piece, after]);
    case 2:
      return Buffer.concat([before, marks[Math.floor(random() * marks.length)] ?? piece, after]);
    case 3:
      return before.length > 20 && random() < 0.3 ? before : content;
    case 4:
      return Buffer.concat([before, Buffer.from(piece).reverse(), after]);
    default: {
      const changed = Buffer.from(content);
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return changed;
    }
  }
}

/** An archive of which one part is changed: what is packed would hardly ever be reached otherwise. */
export function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.2) return mutate(bytes, random);
  const parts = unzip(bytes).filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
  const chosen = Math.floor(random() * parts.length);
  return zip(
    parts.map((part, at) =>
      at === chosen || part.name === 'word/document.xml'
        ? { ...part, content: mutate(part.content, random) }
        : part,
    ),
  );
}
