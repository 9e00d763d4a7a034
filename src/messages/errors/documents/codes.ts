import type { ErrorSentences } from '../sentences.ts';

/** The sentences about what comes into the corpus from elsewhere. */
export type CurationErrorSentences = Pick<
  ErrorSentences,
  | 'address-invalid'
  | 'address-private'
  | 'address-not-found'
  | 'address-unreachable'
  | 'address-insecure'
  | 'address-slow'
  | 'address-too-large'
  | 'address-type'
  | 'address-redirects'
  | 'address-robots'
  | 'address-robots-unknown'
  | 'address-gone'
  | 'address-busy'
  | 'address-refused'
  | 'address-gated'
  | 'address-broken'
  | 'input-missing'
  | 'document-unknown'
  | 'document-edited'
  | 'corpus-unwritable'
  | 'corpus-locked'
>;
