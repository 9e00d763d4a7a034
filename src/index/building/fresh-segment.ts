import type { Document } from '../../domain/document.ts';
import type { Language } from '../../domain/language.ts';
import type { Passage } from '../../domain/passage.ts';
import { fingerprintOf } from '../../embedding/fingerprint.ts';
import type { TokenTable } from '../../embedding/token-table.ts';
import { Bm25Builder } from '../bm25-builder.ts';
import type { PassageInput } from '../passage-input.ts';
import type { Codes } from '../scan/codes.ts';
import { documentLines } from '../segment/document-lines.ts';
import type { SegmentArrays } from '../segment/segment-arrays.ts';
import { startsOf } from '../starts.ts';
import { PassageArraysBuilder } from './passage-arrays.ts';

/** What the model gets for the passages of one document. */
export interface EmbeddingInput {
  /** SHA-256 (hex) of the texts and their order. */
  readonly key: string;
  readonly texts: readonly string[];
}

/** Gathers new documents, which come in the order of their ids, into a segment without codes. */
export class FreshSegment {
  private readonly facts: Buffer[] = [];
  private readonly contents: Buffer[] = [];
  private readonly textLengths: number[] = [];
  private readonly keys: Buffer[] = [];
  private readonly inputKeys: string[] = [];
  /** Where the passages of each document begin. */
  private readonly firsts: number[] = [];
  private readonly passages: PassageArraysBuilder;
  private readonly terms: Bm25Builder;
  private readonly input: PassageInput;

  constructor(language: Language, table: TokenTable, input: PassageInput) {
    this.passages = new PassageArraysBuilder(table);
    this.terms = new Bm25Builder(language);
    this.input = input;
  }

  /** @throws BrueckeError `internal` for a passage that is no slice of its document */
  add(document: Document, passages: readonly Passage[]): EmbeddingInput {
    const { facts, content, key } = documentLines(document);
    const number = this.keys.push(key) - 1;
    this.facts.push(facts);
    this.contents.push(content);
    this.textLengths.push(document.text.length);
    this.firsts.push(this.passages.count);
    const texts = passages.map((passage) => {
      this.passages.add(number, document, passage, this.input.context(document, passage));
      this.terms.add(this.input.lexical(document, passage));
      return this.input.embedded(document, passage);
    });
    const input = { key: fingerprintOf(texts), texts };
    this.inputKeys.push(input.key);
    return input;
  }

  arrays(codes: Codes): SegmentArrays {
    const { facts, contents } = this;
    return {
      documents: {
        facts: Buffer.concat(facts),
        factOffsets: startsOf(facts.map(({ length }) => length)),
        contents: Buffer.concat(contents),
        contentOffsets: startsOf(contents.map(({ length }) => length)),
        textLengths: Uint32Array.from(this.textLengths),
        keys: Buffer.concat(this.keys),
        inputKeys: Buffer.from(this.inputKeys.join(''), 'hex'),
        passageOffsets: Uint32Array.from([...this.firsts, this.passages.count]),
      },
      passages: this.passages.arrays(),
      terms: this.terms.arrays(),
      rowFrequencies: { rows: new Uint32Array(), counts: new Uint32Array() },
      codes,
    };
  }
}
