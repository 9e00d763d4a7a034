import { markdownReader } from '../../../src/corpus/formats/markdown.ts';
import { readDocument } from '../../../src/corpus/read-document.ts';
import { proposeFields } from '../../../src/curation/propose.ts';
import type { Draft } from '../../../src/curation/store/draft.ts';
import { sha256Hex } from '../../../src/domain/sha256.ts';

/** A version of a document, so that it shows in each of its files which one it is. */
export async function draftOf(number: number, version: number): Promise<Draft> {
  const body = Buffer.from(
    `# Bericht ${number}\n\nDies ist die Fassung ${version} von Bericht ${number}, geschrieben über den Besuch in Jinan.\n`,
  );
  const document = await readDocument(body, `bericht-${number}.md`, markdownReader);
  const address = `https://a.test/bericht-${number}`;
  const isText = number % 2 === 1;
  return {
    source: address,
    address: { asked: address, found: address },
    file: `web/bericht-${number}.md`,
    body,
    isText,
    proposed: { ...proposeFields(document, { url: address }), publisher: `Fassung ${version}` },
    original: { bytes: Buffer.from(`<p>Fassung ${version}`), ending: '.html' },
    sha256: sha256Hex(body),
    document,
  };
}
