import type { ReferenceFormat } from '../domain/reference-format.ts';
import type { SourceCard } from '../domain/source.ts';
import type { CslItem } from './csl-item.ts';
import { bibtex } from './exchange/bibtex.ts';
import { cslJson } from './exchange/csl-json.ts';
import { ris } from './exchange/ris.ts';
import { cslItem } from './item.ts';
import { apa } from './styles/apa.ts';
import { gbt7714 } from './styles/gbt7714.ts';
import { iso690 } from './styles/iso690.ts';

const writers: Readonly<Record<ReferenceFormat, (item: CslItem) => string>> = {
  apa,
  iso690,
  gbt7714,
  bibtex,
  ris,
  'csl-json': cslJson,
};

/** For reference managers, which read them from a file; the others are for a person to paste. */
const fileEndings: Readonly<Partial<Record<ReferenceFormat, string>>> = {
  bibtex: 'bib',
  ris: 'ris',
  'csl-json': 'json',
};

/** The passage as a reference in one of the formats. */
export function referenceTo(card: SourceCard, format: ReferenceFormat): string {
  return writers[format](cslItem(card));
}

/** Undefined for a format that is text to paste. */
export function fileEndingOf(format: ReferenceFormat): string | undefined {
  return fileEndings[format];
}
