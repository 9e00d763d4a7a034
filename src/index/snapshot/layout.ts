import type { Language } from '../../domain/language.ts';

/** Names of the files in a snapshot's folder. */
export const manifestName = 'manifest.json';

/** What a segment's files hold. */
export const segmentParts = ['documents', 'passages', 'vectors', 'terms'] as const;
export type SegmentPart = (typeof segmentParts)[number];

/** `terms-de.arrays`, and where a language has several segments `terms-de-011.arrays`. */
export function segmentFile(part: SegmentPart, language: Language, bucket: string): string {
  return `${[part, language, ...(bucket === '' ? [] : [bucket])].join('-')}.arrays`;
}
