import { createHash } from 'node:crypto';
import type { Block, Document } from '../../../src/domain/document.ts';
import { languages } from '../../../src/domain/language.ts';
import { generatedDocuments } from '../indexing/generated-documents.ts';

/** About what the cutter makes of a document of 500 words. */
export const passagesPerDocument = 7;
export const wordsPerDocument = 500;

const seed = 20_181_106;

/** Documents of generated texts, as a reader would give them, without the files. */
export async function* generatedCorpus(count: number, corpusDir: string): AsyncGenerator<Document> {
  for await (const { file, text } of generatedDocuments(count, wordsPerDocument, corpusDir, seed))
    yield documentOf(file, text);
}

function documentOf(file: string, markdown: string): Document {
  const [, head = '', body = ''] = markdown.split('---\n');
  const fact = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(head)?.[1] ?? '';
  const blocks: Block[] = [];
  let text = '';
  for (const part of body.trim().split('\n\n')) {
    const isHeading = part.startsWith('## ');
    const start = text.length;
    text += isHeading ? part.slice('## '.length) : part.trimEnd();
    blocks.push({ start, end: text.length, kind: isHeading ? 'heading' : 'paragraph' });
    text += '\n';
  }
  return {
    id: file.replace(/\.md$/u, ''),
    title: fact('title'),
    language: languages.find((language) => language === fact('language')) ?? 'de',
    file,
    sha256: createHash('sha256').update(markdown).digest('hex'),
    text,
    blocks,
    visits: [],
  };
}
