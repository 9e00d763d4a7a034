/** How a passage can be cited, in the order in which it is offered. */
export const referenceFormats = ['apa', 'iso690', 'gbt7714', 'bibtex', 'ris', 'csl-json'] as const;

export type ReferenceFormat = (typeof referenceFormats)[number];

/** As their standards are called, in every language. */
export const referenceFormatNames: Readonly<Record<ReferenceFormat, string>> = {
  apa: 'APA 7',
  iso690: 'DIN ISO 690',
  gbt7714: 'GB/T 7714-2015',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

export function isReferenceFormat(text: string): text is ReferenceFormat {
  return referenceFormats.some((format) => format === text);
}
